package org.duban.command.duty;

import java.util.List;
import org.duban.command.Rule;
import org.duban.command.Rule.Kind;

/** Every reason for which what is done about a duty is refused. */
public enum DutyRule implements Rule {
    SUSPENSION_UNKNOWN("DD", Kind.UNKNOWN, "from"),
    TERM_NOT_SUSPENDED("DD", Kind.REFUSED),
    SUSPENDED_AFTER_EXPIRY("DD", Kind.REFUSED),
    SUSPENDED_ALREADY("DD", Kind.REFUSED),
    SUSPENDED_TOO_LONG("DD", Kind.REFUSED, "to"),
    RESUMED_NOT_EARLIER("DD", Kind.REFUSED, "lastDay"),
    DUTY_MET("DD", Kind.REFUSED),
    DUTY_UNDATED("DD", Kind.REFUSED),
    REMINDER_TOO_EARLY("DD", Kind.UNTIMELY, "occurredOn"),
    REMINDER_OUT_OF_TIME("DD", Kind.REFUSED, "occurredOn"),
    NOT_OVERDUE("DD", Kind.REFUSED),
    LADDER_OUT_OF_ORDER("DD", Kind.REFUSED),
    LADDER_OF_SUPERVISED("SH-Maj §14 as DD; SH-Sug §25 as DD", Kind.REFUSED, "duty");

    private final String basis;
    private final Kind kind;
    private final String fields;

    DutyRule(String basis, Kind kind, String... fields) {
        this.basis = basis;
        this.kind = kind;
        this.fields = String.join(" ", fields);
    }

    @Override
    public String basis() {
        return basis;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public List<String> fields() {
        return Rule.names(fields);
    }
}
