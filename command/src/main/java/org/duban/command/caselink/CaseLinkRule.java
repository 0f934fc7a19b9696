package org.duban.command.caselink;

import java.util.List;
import org.duban.command.Rule;
import org.duban.command.Rule.Kind;

/** Every reason for which the register of links refuses. */
public enum CaseLinkRule implements Rule {
    LINKED_CASE_UNKNOWN("DD", Kind.REFUSED, "earlier", "later", "caseId"),
    LINKED_TWICE("DD", Kind.REFUSED, "earlier"),
    LINKED_TO_ITSELF("DD", Kind.REFUSED, "earlier"),
    LINK_NOT_OF_FORM("S24 §12; S24 §31", Kind.REFUSED, "earlier", "later", "caseId"),
    ORIGIN_BEGUN_LATER("DD", Kind.REFUSED, "earlier"),
    LINK_ON_RECORD("DD", Kind.REFUSED, "earlier", "congress"),
    RECEIPT_MALFORMED("DD", Kind.REFUSED, "receipt");

    private final String basis;
    private final Kind kind;
    private final String fields;

    CaseLinkRule(String basis, Kind kind, String... fields) {
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
