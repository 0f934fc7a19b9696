package org.duban.command.whatif;

import java.time.LocalDate;
import org.duban.command.duty.DutyTerm;
import org.duban.command.duty.End;
import org.duban.events.Deadline;
import org.jspecify.annotations.Nullable;

/** How a term came out. */
public enum WhatIfVerdict {
    /** There is no date to miss. */
    UNDATED,
    /** Met by its last day. */
    MET,
    /** Met after its last day. */
    MET_LATE,
    /** Not met, and its last day was over before the term was, or is over now. */
    MISSED,
    /** Not met, and there is still time. */
    OPEN,
    /** Not met, but the term ended by its last day. */
    ENDED;

    /** The verdict on {@code term}, had it been due by {@code due}, as far as is known on {@code today}. */
    static WhatIfVerdict of(DutyTerm term, Deadline due, LocalDate today) {
        LocalDate dueOn = due.dueOn();
        LocalDate metOn = term.duty().metOn();
        if (dueOn == null) {
            return UNDATED;
        }
        return metOn == null ? unmet(term.end(), dueOn, today) : metOn.isAfter(dueOn) ? MET_LATE : MET;
    }

    private static WhatIfVerdict unmet(@Nullable End end, LocalDate dueOn, LocalDate today) {
        LocalDate until = end == null ? today : end.on();
        if (until.isAfter(dueOn)) {
            return MISSED;
        }
        return end == null ? OPEN : ENDED;
    }
}
