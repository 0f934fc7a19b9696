package org.duban.command.documentreview;

import java.util.List;
import org.duban.command.Rule;
import org.duban.command.Rule.Kind;

/** Every reason for which a step of the review of a normative document is refused. */
public enum DocumentReviewRule implements Rule {
    NOTHING_TO_PUT_RIGHT("SH-Rec §33", Kind.UNTIMELY),
    CORRECTION_DAY_UNCLEAR("DD", Kind.REFUSED, "correctBy"),
    MAKER_WILL_CORRECT("DD", Kind.UNTIMELY);

    private final String basis;
    private final Kind kind;
    private final String fields;

    DocumentReviewRule(String basis, Kind kind, String... fields) {
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
