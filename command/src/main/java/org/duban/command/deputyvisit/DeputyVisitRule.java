package org.duban.command.deputyvisit;

import java.util.List;
import org.duban.command.Rule;
import org.duban.command.Rule.Kind;

/** Every reason for which a step of a deputies' inspection visit is refused. */
public enum DeputyVisitRule implements Rule {
    VISIT_OUTSIDE_LEVEL("Dep25 §29", Kind.REFUSED, "reach"),
    APPLICANT_MISSING("Dep25 §29", Kind.REFUSED, "applicant"),
    VISITOR_NO_DEPUTY("Dep25 §29", Kind.REFUSED, "attendees", "deputy", "applicant"),
    VISITOR_NOT_THERE("Dep25 §29; Dep25 §31", Kind.REFUSED, "attendees", "deputy", "raisedBy");

    private final String basis;
    private final Kind kind;
    private final String fields;

    DeputyVisitRule(String basis, Kind kind, String... fields) {
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
