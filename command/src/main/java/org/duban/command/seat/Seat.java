package org.duban.command.seat;

import java.time.LocalDate;
import org.duban.events.PersonId;
import org.duban.events.SeatId;
import org.duban.events.person.PersonEvent.Level;
import org.jspecify.annotations.Nullable;

/**
 * A seat.
 *
 * @param lastOn the day of the latest step
 * @param holder null while it is vacant
 */
public record Seat(
        SeatId seatId,
        Level level,
        String constituency,
        LocalDate lastOn,
        @Nullable PersonId holder) {}
