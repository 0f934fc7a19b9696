package org.duban.command.lawinspection;

import org.duban.command.Rule;
import org.duban.command.Rule.Kind;

/** Every reason for which a step of a law inspection is refused. */
public enum InspectionRule implements Rule {
    LINKED_CONGRESS_MISSING("S24 §34 ¶1; S24 §34 ¶2; S24 §34 ¶3", Kind.REFUSED),
    DELEGATED_DOWNWARD("S24 §34 ¶1", Kind.REFUSED),
    NOT_DELEGATED("S24 §34 ¶1", Kind.UNTIMELY),
    NOT_LINKED("S24 §34 ¶2; S24 §34 ¶3", Kind.UNTIMELY),
    MEMBER_OF_INSPECTED_ORGAN("ZJ-Sup §28", Kind.REFUSED),
    FIELDWORK_OVER("DD", Kind.UNTIMELY),
    REPORT_WITHOUT_BOTH_PARTS("S24 §36 ¶2", Kind.REFUSED);

    private final String basis;
    private final Kind kind;

    InspectionRule(String basis, Kind kind) {
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
