package org.duban.command.contactpoint;

import java.util.List;
import org.duban.command.Rule;
import org.duban.command.Rule.Kind;

/** Every reason for which the register of contact points refuses. */
public enum ContactPointRule implements Rule {
    CONTACT_POINT_CLOSED("DD", Kind.UNTIMELY),
    KEY_UNIT_ALREADY("DD", Kind.UNTIMELY),
    NEIGHBOURHOOD_COVERED("DD", Kind.REFUSED, "neighbourhoods"),
    NEIGHBOURHOOD_NOT_COVERED("DD", Kind.REFUSED, "officers"),
    OFFICER_IN_OFFICE("DD", Kind.REFUSED, "officers"),
    OFFICER_NOT_IN_OFFICE("DD", Kind.REFUSED, "officer");

    private final String basis;
    private final Kind kind;
    private final String fields;

    ContactPointRule(String basis, Kind kind, String... fields) {
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
