package org.duban.command.dutybearer;

import java.util.List;
import org.duban.command.Rule;
import org.duban.command.Rule.Kind;

/** Every reason for which the register of those whom a scheme of recurring duties binds refuses. */
public enum DutyBearerRule implements Rule {
    BEARER_UNCLEAR("DD", Kind.REFUSED, "unit", "person"),
    BEARER_TWICE("DD", Kind.REFUSED, "unit", "person"),
    BEARER_GONE("DD", Kind.UNTIMELY),
    PERIODS_OPENED("DD", Kind.REFUSED, "year"),
    NO_PERIOD_IN_SERVICE("DD", Kind.REFUSED, "year"),
    PERIOD_NOT_OWED("DD", Kind.REFUSED, "period"),
    DONE_OUTSIDE_PERIOD("DD", Kind.REFUSED, "occurredOn"),
    PERIOD_NOT_OVER("DD", Kind.REFUSED, "period"),
    PERIOD_MISSED("DD", Kind.REFUSED, "period"),
    PERIOD_SETTLED("DD", Kind.REFUSED, "period"),
    ACTIVITY_COUNTED_ELSEWHERE("DD", Kind.REFUSED, "activity");

    private final String basis;
    private final Kind kind;
    private final String fields;

    DutyBearerRule(String basis, Kind kind, String... fields) {
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
