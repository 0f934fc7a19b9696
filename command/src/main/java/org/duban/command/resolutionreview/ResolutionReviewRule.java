package org.duban.command.resolutionreview;

import java.util.List;
import org.duban.command.Rule;
import org.duban.command.Rule.Kind;

/** Every reason for which a step of the mid-term check of a resolution is refused. */
public enum ResolutionReviewRule implements Rule {
    RESOLUTION_TERM_OVER("S24 §17", Kind.REFUSED, "endsOn", "occurredOn"),
    EXECUTION_REPORTS_MISSING("S24 §17", Kind.UNTIMELY);

    private final String basis;
    private final Kind kind;
    private final String fields;

    ResolutionReviewRule(String basis, Kind kind, String... fields) {
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
