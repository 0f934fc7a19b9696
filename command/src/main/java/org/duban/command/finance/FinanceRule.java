package org.duban.command.finance;

import java.util.List;
import org.duban.command.Rule;
import org.duban.command.Rule.Kind;

/** Every reason for which a step in a matter of finance is refused. */
public enum FinanceRule implements Rule {
    FINANCE_OF_OTHER_KIND("S24 §19; S24 §20; S24 §22; S24 §23", Kind.UNTIMELY),
    AUDIT_NOT_HEARD_WITH_ACCOUNTS("S24 §27 ¶1", Kind.REFUSED, "session"),
    HEARD_APART_FROM_AUDIT("S24 §27 ¶1", Kind.REFUSED, "session"),
    APPROVED_IN_OTHER_SESSION("DD", Kind.REFUSED, "session"),
    ADJUSTMENT_NOT_APPROVED("S24 §22", Kind.UNTIMELY),
    BORROWED_BEYOND_APPROVAL("S24 §22; DD", Kind.REFUSED, "amount"),
    DEBT_USED_BEYOND_ISSUE("DD", Kind.REFUSED, "amount"),
    AUDIT_FINDING_OMITTED("SH-Bud §57", Kind.REFUSED, "findings"),
    AUDIT_FINDING_UNKNOWN("SH-Bud §57", Kind.REFUSED, "findings");

    private final String basis;
    private final Kind kind;
    private final String fields;

    FinanceRule(String basis, Kind kind, String... fields) {
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
