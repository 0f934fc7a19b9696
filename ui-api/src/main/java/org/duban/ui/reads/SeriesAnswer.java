package org.duban.ui.reads;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.duban.query.series.SeriesFacts;

/**
 * A series of numbers on the register.
 *
 * @param version what {@code If-Match} compares
 */
public record SeriesAnswer(@JsonUnwrapped SeriesFacts series, long version) {}
