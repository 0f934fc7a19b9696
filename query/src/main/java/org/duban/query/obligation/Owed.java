package org.duban.query.obligation;

import java.time.LocalDate;
import org.duban.events.Deadline;
import org.duban.query.caseview.Course.SelfCheck;
import org.duban.query.caseview.Duty;
import org.jspecify.annotations.Nullable;

/** By when something is owed and whether it was done, however the case says so. */
record Owed(
        Deadline.Kind deadline,
        @Nullable LocalDate dueOn,
        @Nullable String ruleId,
        @Nullable LocalDate metOn,
        boolean open) {

    static Owed of(Duty duty) {
        return of(duty.due(), duty.metOn(), duty.metOn() == null);
    }

    static Owed of(Deadline due, @Nullable LocalDate metOn, boolean open) {
        return new Owed(due.kind(), due.dueOn(), due.ruleId(), metOn, open);
    }

    static Owed of(SelfCheck asked) {
        return new Owed(Deadline.Kind.DATED, asked.dueOn(), null, asked.metOn(), asked.metOn() == null);
    }

    static Owed undated(@Nullable String ruleId, @Nullable LocalDate metOn, boolean open) {
        return new Owed(Deadline.Kind.NONE, null, ruleId, metOn, open);
    }

    /** No longer owed, though perhaps never done. */
    Owed lapsed() {
        return new Owed(deadline, dueOn, ruleId, metOn, false);
    }

    String state() {
        return open ? "OPEN" : metOn == null ? "LAPSED" : "DONE";
    }
}
