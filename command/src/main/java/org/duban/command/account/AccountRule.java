package org.duban.command.account;

import java.util.List;
import org.duban.command.Rule;
import org.duban.command.Rule.Kind;

/** Every reason for which the register of accounts refuses. */
public enum AccountRule implements Rule {
    ACCOUNT_UNKNOWN("DD", Kind.UNKNOWN),
    OWN_ACCOUNT("DD", Kind.FORBIDDEN, "account"),
    ACCOUNT_OF_TWO("DD", Kind.REFUSED, "unit", "person"),
    ACCOUNT_NOT_DISABLED("DD", Kind.UNTIMELY),
    ROLE_NOT_ASSIGNED("DD", Kind.REFUSED, "role"),
    ACCOUNT_EXISTS("DD", Kind.REFUSED, "account"),
    ACCOUNT_DISABLED("DD", Kind.UNTIMELY),
    ROLE_ALREADY_ASSIGNED("DD", Kind.REFUSED, "role"),
    ROLES_INCOMPATIBLE("DD", Kind.REFUSED, "role"),
    UNIT_NEEDED_FOR_ROLE("DD", Kind.REFUSED, "role", "unit"),
    ROLE_NOT_OF_ORGAN("DD", Kind.REFUSED, "role");

    private final String basis;
    private final Kind kind;
    private final String fields;

    AccountRule(String basis, Kind kind, String... fields) {
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
