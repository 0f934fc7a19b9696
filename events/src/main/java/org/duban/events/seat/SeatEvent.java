package org.duban.events.seat;

import java.time.LocalDate;
import org.duban.events.Event;
import org.duban.events.Fixed;
import org.duban.events.MeetingId;
import org.duban.events.PersonId;
import org.duban.events.SeatId;
import org.duban.events.StreamId;
import org.duban.events.handling.DeliberationEvent.Ballot;
import org.duban.events.person.PersonEvent.Ground;
import org.duban.events.person.PersonEvent.Level;
import org.jspecify.annotations.Nullable;

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

    /**
     * Somebody was elected to it.
     *
     * @param election the meeting that elected, and its vote; null where none did, and in events recorded before it was kept
     */
    record SeatFilled(
            SeatId seatId,
            PersonId holder,
            @Fixed Procedure by,
            @Nullable Election election,
            LocalDate occurredOn) implements SeatEvent {}

    /** Whoever held it does so no more. */
    record SeatVacated(SeatId seatId, PersonId holder, Ground ground, LocalDate occurredOn) implements SeatEvent {}

    /**
     * A vote of a congress or of its Standing Committee by which somebody is elected.
     *
     * @param meeting which one, as on the register of meetings
     * @param members how many may vote there, from 1
     * @param present how many of them attended, from 0
     * @param ballot how they voted
     */
    record Election(MeetingId meeting, int members, int present, Ballot ballot) {

        public Election {
            if (members < 1 || present < 0 || present > members) {
                throw new IllegalArgumentException("election: 0 <= present <= members, members at least 1");
            }
        }
    }

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
