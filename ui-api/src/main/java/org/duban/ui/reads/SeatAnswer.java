package org.duban.ui.reads;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.duban.query.seat.SeatFacts;

/**
 * A seat on the register.
 *
 * @param version what {@code If-Match} compares
 */
public record SeatAnswer(@JsonUnwrapped SeatFacts seat, long version) {}
