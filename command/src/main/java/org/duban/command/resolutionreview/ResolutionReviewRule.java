package org.duban.command.resolutionreview;

import org.duban.command.Rule;
import org.duban.command.Rule.Kind;

/** Every reason for which a step of the mid-term check of a resolution is refused. */
public enum ResolutionReviewRule implements Rule {
    RESOLUTION_TERM_OVER("S24 §17", Kind.REFUSED),
    EXECUTION_REPORTS_MISSING("S24 §17", Kind.UNTIMELY);

    private final String basis;
    private final Kind kind;

    ResolutionReviewRule(String basis, Kind kind) {
        this.basis = basis;
        this.kind = kind;
    }

    @Override
    public String basis() {
        return basis;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
