package org.duban.command.account;

import org.duban.command.Rule;
import org.duban.command.Rule.Kind;

/** Every reason for which the register of accounts refuses. */
public enum AccountRule implements Rule {
    ACCOUNT_UNKNOWN("DD", Kind.UNKNOWN),
    OWN_ACCOUNT("DD", Kind.FORBIDDEN),
    ACCOUNT_OF_TWO("DD", Kind.REFUSED),
    ACCOUNT_NOT_DISABLED("DD", Kind.UNTIMELY),
    ROLE_NOT_ASSIGNED("DD", Kind.REFUSED),
    ACCOUNT_EXISTS("DD", Kind.REFUSED),
    ACCOUNT_DISABLED("DD", Kind.UNTIMELY),
    ROLE_ALREADY_ASSIGNED("DD", Kind.REFUSED),
    ROLES_INCOMPATIBLE("DD", Kind.REFUSED),
    UNIT_NEEDED_FOR_ROLE("DD", Kind.REFUSED),
    ROLE_NOT_OF_ORGAN("DD", Kind.REFUSED);

    private final String basis;
    private final Kind kind;

    AccountRule(String basis, Kind kind) {
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
