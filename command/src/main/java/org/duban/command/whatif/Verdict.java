package org.duban.command.whatif;

import java.time.LocalDate;
import org.duban.command.duty.Duty;
import org.duban.events.Deadline;

/** How a term came out. */
public enum Verdict {
    /** There is no date to miss. */
    UNDATED,
    /** Met by its last day. */
    MET,
    /** Met after its last day. */
    MET_LATE,
    /** Not met, and its last day is over. */
    MISSED,
    /** Not met, and there is still time. */
    OPEN,
    /** Not met when another term took its place. */
    ENDED;

    /** The verdict on {@code duty}, had it been due by {@code due}, as far as is known on {@code today}. */
    static Verdict of(Duty duty, Deadline due, LocalDate today) {
        LocalDate dueOn = due.dueOn();
        LocalDate metOn = duty.metOn();
        if (dueOn == null) {
            return UNDATED;
        }
        return metOn == null ? unmet(dueOn, today) : metOn.isAfter(dueOn) ? MET_LATE : MET;
    }

    private static Verdict unmet(LocalDate dueOn, LocalDate today) {
        return today.isAfter(dueOn) ? MISSED : OPEN;
    }
}
