package org.duban.command.inquiry;

import java.util.List;
import org.duban.command.Rule;
import org.duban.command.Rule.Kind;

/** Every reason for which a step of a special inquiry is refused. */
public enum InquiryRule implements Rule {
    ASKER_WITHOUT_STANDING("S24 §47; S24 §48", Kind.REFUSED, "asker", "standing"),
    ANSWERED_BY_ANOTHER("S24 §47", Kind.REFUSED, "person", "delegation"),
    QUESTIONS_WITHOUT_ANSWER("S24 §47", Kind.UNTIMELY),
    ASKED_UNIT_OF_OTHERS("DD", Kind.REFUSED, "unit");

    private final String basis;
    private final Kind kind;
    private final String fields;

    InquiryRule(String basis, Kind kind, String... fields) {
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
