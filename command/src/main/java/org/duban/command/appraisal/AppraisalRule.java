package org.duban.command.appraisal;

import java.util.List;
import org.duban.command.Rule;
import org.duban.command.Rule.Kind;

/** Every reason for which a step of an appraisal of a duty report is refused. */
public enum AppraisalRule implements Rule {
    APPRAISEE_HOLDS_NO_SUCH_POST("DD", Kind.REFUSED, "post"),
    APPRAISEE_OF_OTHERS("CQ-App §34; DD", Kind.REFUSED, "official", "appointment"),
    GRADE_OF_COMPETENCE("DD", Kind.REFUSED, "appraisal");

    private final String basis;
    private final Kind kind;
    private final String fields;

    AppraisalRule(String basis, Kind kind, String... fields) {
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
