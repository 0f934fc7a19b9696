package org.duban.query.seat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duban.events.PersonId;
import org.duban.events.SeatId;
import org.duban.events.person.PersonEvent;
import org.duban.events.person.PersonEvent.Level;
import org.duban.events.seat.SeatEvent.Election;
import org.duban.events.seat.SeatEvent.Procedure;
import org.duban.query.register.RegisterFacts;
import org.jspecify.annotations.Nullable;

/**
 * One seat.
 *
 * @param terms who held it, oldest first
 */
public record SeatFacts(SeatId seatId, Level level, String constituency, LocalDate createdOn, List<SeatTerm> terms)
        implements RegisterFacts {

    /**
     * Somebody held the seat.
     *
     * @param election the meeting that elected, and its vote; null if none did
     * @param until null while it lasts
     * @param ground why it ended; null while it lasts
     */
    public record SeatTerm(
            PersonId holder,
            Procedure by,
            @Nullable Election election,
            LocalDate from,
            @Nullable LocalDate until,
            PersonEvent.@Nullable Ground ground) {}

    @Override
    public String title() {
        return constituency;
    }

    /** Who holds it; empty while it is vacant. */
    public Optional<PersonId> holder() {
        return terms.isEmpty() || terms.getLast().until() != null
                ? Optional.empty()
                : Optional.of(terms.getLast().holder());
    }

    SeatFacts terms(List<SeatTerm> next) {
        return new SeatFacts(seatId, level, constituency, createdOn, next);
    }
}
