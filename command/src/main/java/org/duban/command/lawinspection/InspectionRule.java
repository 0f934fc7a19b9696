package org.duban.command.lawinspection;

import java.util.List;
import org.duban.command.Rule;
import org.duban.command.Rule.Kind;

/** Every reason for which a step of a law inspection is refused. */
public enum InspectionRule implements Rule {
    LINKED_CONGRESS_MISSING("S24 §34 ¶1; S24 §34 ¶2; S24 §34 ¶3", Kind.REFUSED, "linkedWith"),
    LINKED_WITHOUT_LINKAGE("DD", Kind.REFUSED, "linkage", "linkedWith"),
    DELEGATED_DOWNWARD("S24 §34 ¶1", Kind.REFUSED, "delegatedTo"),
    NOT_DELEGATED("S24 §34 ¶1", Kind.UNTIMELY),
    NOT_LINKED("S24 §34 ¶2; S24 §34 ¶3", Kind.UNTIMELY),
    MEMBER_OF_INSPECTED_ORGAN("ZJ-Sup §28", Kind.REFUSED),
    MEMBER_WITH_POST_IN_INSPECTED_ORGAN("ZJ-Sup §28", Kind.REFUSED, "members", "leader"),
    GROUP_DEPUTY_NO_DEPUTY("S24 §33", Kind.REFUSED, "members", "leader"),
    GROUP_MEMBER_TWICE("DD", Kind.REFUSED, "members", "leader"),
    SETTLED_BY_GROUP("BJ-LEI §11", Kind.REFUSED, "settled"),
    FIELDWORK_OVER("DD", Kind.UNTIMELY),
    REPORT_WITHOUT_BOTH_PARTS("S24 §36 ¶2", Kind.REFUSED);

    private final String basis;
    private final Kind kind;
    private final String fields;

    InspectionRule(String basis, Kind kind, String... fields) {
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
