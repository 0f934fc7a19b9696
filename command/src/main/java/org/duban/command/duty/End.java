package org.duban.command.duty;

import java.time.LocalDate;

/**
 * What ended a term that was not met.
 *
 * @param on the day of it
 */
public record End(LocalDate on, Cause cause) {

    /** What happened. */
    public enum Cause {
        /** Another term of the same duty took its place. */
        NEXT_TERM,
        /** The item was merged into another one. */
        MERGED,
        /** The case closed without it. */
        CLOSED,
        /** The item was struck off without it. */
        ITEM_CLOSED,
        /** The item went to other units. */
        REASSIGNED,
        /** Somebody decided that it need not be met, or the time of service does not cover its period. */
        WAIVED,
        /** What it was to be done for did not take place. */
        CANCELLED
    }
}
