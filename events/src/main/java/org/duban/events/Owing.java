package org.duban.events;

import java.time.LocalDate;

/** What an event does to one duty of its own stream: said here once, and read by rules, views, sweeper and calendars alike. */
public sealed interface Owing {

    /** Which duty. */
    DutyId duty();

    /** From now on it is owed, under a new term; if it was owed before, that term is over. */
    record Opens(DutyId duty, Deadline due, Responsible by) implements Owing {}

    /** It is owed again under a new term, by whom it was owed before. */
    record Renews(DutyId duty, Deadline due) implements Owing {}

    /** It was met on that day. */
    record Meets(DutyId duty, LocalDate on) implements Owing {}

    /** Its term ends on another day, because somebody decided so. */
    record Moves(DutyId duty, Deadline due) implements Owing {}

    /** Its term was counted again and came out differently; nobody decided anything. */
    record Recounts(DutyId duty, Deadline due) implements Owing {}

    /** Somebody else owes it now, under the same term. */
    record Passes(DutyId duty, Responsible by) implements Owing {}

    /** It is no longer owed, met or not. */
    record Ends(DutyId duty, Cause cause) implements Owing {}

    /** Why a duty is no longer owed. */
    enum Cause {
        /** What it is about is handled together with something else. */
        MERGED,
        /** The case closed without it. */
        CLOSED,
        /** The item it is about was struck off without it. */
        ITEM_CLOSED,
        /** The item it is about went to other units. */
        REASSIGNED,
        /** Somebody decided that it need not be met, or the time of service does not cover its period. */
        WAIVED,
        /** What it was to be done for does not take place. */
        CANCELLED
    }
}
