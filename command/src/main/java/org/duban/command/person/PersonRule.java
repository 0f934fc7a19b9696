package org.duban.command.person;

import org.duban.command.Rule;
import org.duban.command.Rule.Kind;

/** Every reason for which the register of people refuses. */
public enum PersonRule implements Rule {
    PERSON_EXISTS("DD", Kind.REFUSED),
    NO_DEPUTY("DD", Kind.REFUSED),
    NOT_A_DEPUTY("Dep25 §61", Kind.UNTIMELY),
    DEPUTY_NOT_SUSPENDED("Dep25 §61", Kind.UNTIMELY),
    POST_HELD("DD", Kind.REFUSED),
    POST_NOT_HELD("DD", Kind.REFUSED);

    private final String basis;
    private final Kind kind;

    PersonRule(String basis, Kind kind) {
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
