package org.duban.command.unit;

import java.util.List;
import org.duban.command.Rule;
import org.duban.command.Rule.Kind;

/** Every reason for which the register of units refuses. */
public enum UnitRule implements Rule {
    UNITS_DIFFER("DD", Kind.REFUSED),
    UNIT_STILL_OWES("DD", Kind.REFUSED),
    SPLIT_INTO_ONE("DD", Kind.REFUSED, "into"),
    ORGAN_OF_UNIT("DD", Kind.REFUSED, "organ"),
    UNIT_EXISTS("DD", Kind.REFUSED);

    private final String basis;
    private final Kind kind;
    private final String fields;

    UnitRule(String basis, Kind kind, String... fields) {
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
