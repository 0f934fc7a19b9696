package org.duban.events.seat;

import java.time.LocalDate;
import org.duban.events.Event;
import org.duban.events.Fixed;
import org.duban.events.PersonId;
import org.duban.events.SeatId;
import org.duban.events.StreamId;
import org.duban.events.person.PersonEvent.Ground;
import org.duban.events.person.PersonEvent.Level;

/** What can happen to a seat: it is held by one deputy, or vacant. */
public sealed interface SeatEvent extends Event {

    /** Which one. */
    SeatId seatId();

    @Override
    default StreamId stream() {
        return seatId().stream();
    }

    /** There is a seat; it is vacant. */
    record SeatCreated(SeatId seatId, @Fixed Level level, String constituency, LocalDate occurredOn)
            implements SeatEvent {}

    /** Somebody was elected to it. */
    record SeatFilled(SeatId seatId, PersonId holder, @Fixed Procedure by, LocalDate occurredOn) implements SeatEvent {}

    /** Whoever held it does so no more. */
    record SeatVacated(SeatId seatId, PersonId holder, Ground ground, LocalDate occurredOn) implements SeatEvent {}

    /** Who elected to it. */
    enum Procedure {
        GENERAL_ELECTION,
        /** A by-election by the voters of the constituency. */
        BY_CONSTITUENCY,
        /** A by-election by the congress below. */
        BY_CONGRESS,
        /** A by-election by that congress's Standing Committee. */
        BY_STANDING_COMMITTEE
    }
}
