package org.duban.command.investigation;

import java.util.List;
import org.duban.command.Rule;
import org.duban.command.Rule.Kind;

/** Every reason for which a step of an investigation is refused. */
public enum InvestigationRule implements Rule {
    PROPOSERS_TOO_FEW("S24 §56", Kind.REFUSED, "proposers"),
    PROPOSER_NO_MEMBER("S24 §56", Kind.REFUSED, "proposers"),
    PROPOSING_MEETING_MISSING("S24 §56", Kind.REFUSED, "meeting"),
    COMMISSIONER_NO_DEPUTY("S24 §57", Kind.REFUSED, "commissioners", "chair"),
    COMMISSIONER_TWICE("DD", Kind.REFUSED, "commissioners", "chair"),
    COMMISSIONER_INTERESTED("S24 §57", Kind.REFUSED, "commissioners", "chair", "person"),
    COMMISSIONER_UNKNOWN("DD", Kind.REFUSED, "person"),
    EXCLUDED_WITHOUT_INTEREST("S24 §57", Kind.REFUSED, "person"),
    INTERESTED_COMMISSIONER_STAYS("S24 §57", Kind.UNTIMELY),
    EXPERT_ON_COMMISSION("DD", Kind.REFUSED, "person"),
    SOURCE_UNCLEAR("S24 §58", Kind.REFUSED, "source", "sourceProtected"),
    SOURCE_PROTECTED("S24 §58", Kind.REFUSED, "materialNo"),
    MATERIAL_PUBLISHED("DD", Kind.REFUSED, "materialNo"),
    MATERIAL_WITHHELD("S24 §58", Kind.REFUSED, "materialNo"),
    MATERIAL_UNKNOWN("DD", Kind.REFUSED, "materialNo"),
    MATERIAL_TWICE("DD", Kind.REFUSED, "materialNo");

    private final String basis;
    private final Kind kind;
    private final String fields;

    InvestigationRule(String basis, Kind kind, String... fields) {
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
