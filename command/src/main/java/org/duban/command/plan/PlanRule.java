package org.duban.command.plan;

import java.util.List;
import org.duban.command.Rule;
import org.duban.command.Rule.Kind;

/** Every reason for which the register of yearly plans refuses. */
public enum PlanRule implements Rule {
    PLAN_OF_YEAR_EXISTS("DD", Kind.REFUSED, "year"),
    PLAN_YEAR_IMPOSSIBLE("DD", Kind.REFUSED, "year"),
    TOPIC_MONTH_IMPOSSIBLE("DD", Kind.REFUSED, "month"),
    TOPIC_PLANNED_TWICE("DD", Kind.REFUSED, "topic"),
    TOPIC_NOT_PLANNED("DD", Kind.REFUSED, "topic"),
    TOPIC_TAKEN_UP_ALREADY("DD", Kind.REFUSED, "topic"),
    TOPIC_OF_OTHER_FORM("DD", Kind.REFUSED, "caseId"),
    CASE_ON_PLAN_ALREADY("DD", Kind.REFUSED, "caseId");

    private final String basis;
    private final Kind kind;
    private final String fields;

    PlanRule(String basis, Kind kind, String... fields) {
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
