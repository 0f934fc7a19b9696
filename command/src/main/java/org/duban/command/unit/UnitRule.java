package org.duban.command.unit;

import org.duban.command.Rule;
import org.duban.command.Rule.Kind;

/** Every reason for which the register of units refuses. */
public enum UnitRule implements Rule {
    UNITS_DIFFER("DD", Kind.REFUSED),
    UNIT_STILL_OWES("DD", Kind.REFUSED),
    SPLIT_INTO_ONE("DD", Kind.REFUSED),
    ORGAN_OF_UNIT("DD", Kind.REFUSED),
    UNIT_EXISTS("DD", Kind.REFUSED);

    private final String basis;
    private final Kind kind;

    UnitRule(String basis, Kind kind) {
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
