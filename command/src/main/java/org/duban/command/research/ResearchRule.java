package org.duban.command.research;

import java.util.List;
import org.duban.command.Rule;
import org.duban.command.Rule.Kind;

/** Every reason for which a step of thematic research is refused. */
public enum ResearchRule implements Rule {
    ORGANISATION_MISSING("DD", Kind.REFUSED, "organisationId"),
    MARK_TAKEN("DD", Kind.REFUSED, "outcomeNo");

    private final String basis;
    private final Kind kind;
    private final String fields;

    ResearchRule(String basis, Kind kind, String... fields) {
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
