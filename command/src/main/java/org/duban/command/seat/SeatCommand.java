package org.duban.command.seat;

import java.time.LocalDate;
import org.duban.command.Authorized;
import org.duban.command.Command;
import org.duban.command.GeneratedId;
import org.duban.command.person.ServiceEnd;
import org.duban.events.PersonId;
import org.duban.events.Role;
import org.duban.events.SeatId;
import org.duban.events.Session;
import org.duban.events.StreamId;
import org.duban.events.handling.DeliberationEvent.Ballot;
import org.duban.events.person.PersonEvent.Ground;
import org.duban.events.person.PersonEvent.Level;
import org.duban.events.seat.SeatEvent.Election;
import org.duban.events.seat.SeatEvent.Procedure;
import org.jspecify.annotations.Nullable;

/** What can be asked of the register of seats. */
public sealed interface SeatCommand extends Command {

    /** The seat it is about. */
    SeatId seatId();

    @Override
    default StreamId stream() {
        return seatId().stream();
    }

    /** Puts a seat on the register, still vacant. */
    @Authorized(by = Role.CLERK, basis = "DD")
    record CreateSeat(@GeneratedId SeatId seatId, Level level, String constituency, LocalDate occurredOn)
            implements SeatCommand {}

    /**
     * Records that somebody was elected to a vacant seat.
     *
     * @param election the meeting that elected, and its vote; needed for a by-election by one, null otherwise
     */
    @Authorized(by = Role.CLERK, basis = "Elec §57")
    record FillSeat(
            SeatId seatId,
            PersonId holder,
            Procedure by,
            @Nullable Election election,
            LocalDate occurredOn) implements SeatCommand {}

    /**
     * Records that whoever holds a seat does so no more.
     *
     * @param resignationLetter number or day of the written resignation; needed for one, null otherwise
     * @param session the session of the Standing Committee that accepted it; needed for a resignation of a deputy of the
     *     district or the city
     * @param ballot how it voted; needed as that is
     */
    @Authorized(by = Role.CLERK, basis = "Elec §55; Dep25 §62; DD")
    record VacateSeat(
            SeatId seatId,
            Ground ground,
            @Nullable String resignationLetter,
            @Nullable Session session,
            @Nullable Ballot ballot,
            LocalDate occurredOn)
            implements SeatCommand {

        @Override
        public String restsOn() {
            return ServiceEnd.basis(ground);
        }
    }
}
