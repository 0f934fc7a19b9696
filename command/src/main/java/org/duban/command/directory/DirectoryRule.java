package org.duban.command.directory;

import org.duban.command.Rule;

/** Every reason for which nothing is put on the register of units and accounts. */
public enum DirectoryRule implements Rule {
    ACCOUNT_UNKNOWN("DD", Kind.UNKNOWN),

    OWN_ACCOUNT("DD", Kind.FORBIDDEN),
    UNIT_EXISTS("DD", Kind.REFUSED),
    ORGAN_MISSING("DD", Kind.REFUSED),
    ACCOUNT_EXISTS("DD", Kind.REFUSED),
    ACCOUNT_DISABLED("DD", Kind.REFUSED),
    ROLE_ALREADY_ASSIGNED("DD", Kind.REFUSED),
    ROLES_INCOMPATIBLE("DD", Kind.REFUSED),
    UNIT_NEEDED_FOR_ROLE("DD", Kind.REFUSED);

    private final String basis;
    private final Kind kind;

    DirectoryRule(String basis, Kind kind) {
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
