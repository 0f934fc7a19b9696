package org.duban.query.caseview;

import java.time.LocalDate;
import org.duban.events.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Something by which a unit's handling can be judged.
 *
 * @param unit that handled
 * @param what its code, as the form has it
 * @param on the day by which it counts
 * @param which of several of that kind on that day
 * @param done the day on which what was promised was done; null if it was not, or nothing was promised
 * @param good whether it counts among those that are counted, and not only among all
 */
public record UnitOutcome(
        Kind kind,
        UnitId unit,
        String what,
        LocalDate on,
        String which,
        @Nullable LocalDate done,
        boolean good) {

    /** What is judged. */
    public enum Kind {
        /** Whether a unit gave back what it was assigned. */
        RETURNED,
        /** Whether it had to handle it again. */
        REWORK,
        /** Whether what its last reply promised was done. */
        FULFILLED,
        /** Whether somebody was satisfied with its first reply. */
        SATISFIED_FIRST,
        /** Whether somebody was satisfied with a later reply. */
        SATISFIED_AGAIN
    }
}
