package org.duban.command.resolution;

import java.util.List;
import org.duban.command.Rule;
import org.duban.command.Rule.Kind;

/** Every reason for which the register of resolutions and decisions refuses. */
public enum ResolutionRule implements Rule {
    RESOLUTION_NUMBER_TAKEN("DD", Kind.REFUSED, "documentNo"),
    TASK_GIVEN_TWICE("DD", Kind.REFUSED, "tasks"),
    TASK_OWED_IN_CASE("DD", Kind.REFUSED, "tasks"),
    TASK_UNKNOWN("DD", Kind.REFUSED, "task"),
    TASK_REPORTED_ALREADY("DD", Kind.REFUSED, "task"),
    RESOLUTION_ENDED("DD", Kind.UNTIMELY),
    NO_RESOLUTION_REVIEW("S24 §17", Kind.REFUSED, "review"),
    REVIEW_LINKED_ALREADY("DD", Kind.REFUSED, "review");

    private final String basis;
    private final Kind kind;
    private final String fields;

    ResolutionRule(String basis, Kind kind, String... fields) {
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
