package org.duban.command.internalrule;

import java.util.List;
import org.duban.command.Rule;
import org.duban.command.Rule.Kind;

/** Every reason for which the register of internal rules refuses. */
public enum InternalRuleRule implements Rule {
    INTERNAL_RULE_REPEALED("DD", Kind.UNTIMELY),
    TERM_SET_TWICE("DD", Kind.REFUSED, "termsSet"),
    TERM_NOT_COUNTED("DD", Kind.REFUSED, "termsSet"),
    TERM_SET_ELSEWHERE("DD", Kind.REFUSED, "termsSet"),
    TERM_SET_BY_LAW("DD", Kind.REFUSED, "termsSet"),
    TERM_SET_BACKDATED("DD", Kind.REFUSED, "effectiveFrom"),
    REVISION_ON_RECORD("DD", Kind.REFUSED, "documentNo"),
    EDITION_HOLDS_EARLIER("DD", Kind.REFUSED, "effectiveFrom"),
    REPEALED_BEFORE_DECIDED("DD", Kind.REFUSED, "repealedFrom");

    private final String basis;
    private final Kind kind;
    private final String fields;

    InternalRuleRule(String basis, Kind kind, String... fields) {
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
