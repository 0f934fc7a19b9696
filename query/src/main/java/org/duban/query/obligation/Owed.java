package org.duban.query.obligation;

import java.time.LocalDate;
import org.duban.events.Deadline;
import org.duban.query.caseview.Duty;
import org.jspecify.annotations.Nullable;

/** By when something is owed and whether it was done, however the case says so. */
record Owed(
        Deadline.Kind deadline,
        @Nullable LocalDate dueOn,
        @Nullable String ruleId,
        @Nullable Deadline due,
        @Nullable LocalDate metOn,
        boolean open) {

    static Owed of(Duty duty) {
        return of(duty.due(), duty.metOn(), duty.metOn() == null);
    }

    static Owed of(Deadline due, @Nullable LocalDate metOn, boolean open) {
        return new Owed(due.kind(), due.dueOn(), due.ruleId(), due, metOn, open);
    }

    static Owed undated(@Nullable String ruleId, @Nullable LocalDate metOn, boolean open) {
        return new Owed(Deadline.Kind.NONE, null, ruleId, null, metOn, open);
    }

    /** No longer owed, though perhaps never done. */
    Owed lapsed() {
        return new Owed(deadline, dueOn, ruleId, due, metOn, false);
    }

    String state() {
        return open ? "OPEN" : metOn == null ? "LAPSED" : "DONE";
    }
}
