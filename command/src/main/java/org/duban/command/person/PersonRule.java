package org.duban.command.person;

import java.util.List;
import org.duban.command.Rule;
import org.duban.command.Rule.Kind;

/** Every reason for which the register of people refuses. */
public enum PersonRule implements Rule {
    PERSON_EXISTS("DD", Kind.REFUSED),
    NO_DEPUTY("DD", Kind.REFUSED, "level"),
    RESIGNATION_NOT_WRITTEN("Elec §55", Kind.REFUSED, "resignationLetter"),
    LETTER_WITHOUT_RESIGNATION("Elec §55; Dep25 §62", Kind.REFUSED, "ground", "resignationLetter"),
    RESIGNATION_NOT_ACCEPTED("Elec §55", Kind.REFUSED, "session", "ballot"),
    ACCEPTED_WITHOUT_RESIGNATION("DD", Kind.REFUSED, "session", "ballot", "ground"),
    NOT_A_DEPUTY("Dep25 §61", Kind.UNTIMELY, "personId"),
    DEPUTY_SUSPENDED_ALREADY("Dep25 §61", Kind.UNTIMELY, "occurredOn"),
    DEPUTY_NOT_SUSPENDED("Dep25 §61", Kind.UNTIMELY),
    POST_HELD("DD", Kind.REFUSED, "title"),
    POST_NOT_HELD("DD", Kind.REFUSED, "title"),
    NO_POST_HELD("DD", Kind.UNTIMELY),
    LEGAL_HOLD_SET("DD", Kind.REFUSED, "hold"),
    LEGAL_HOLD_NOT_SET("DD", Kind.REFUSED, "hold"),
    NO_LEGAL_HOLD("DD", Kind.UNTIMELY),
    UNDER_LEGAL_HOLD("DD", Kind.UNTIMELY),
    ERASURE_NOT_REQUESTED("DD", Kind.UNTIMELY),
    ERASURE_ALREADY_REQUESTED("DD", Kind.UNTIMELY),
    ERASURE_BY_REQUESTER("DD", Kind.FORBIDDEN),
    ERASED_IN_OFFICE("DD", Kind.UNTIMELY),
    ERASED_WITH_ACCOUNT("DD", Kind.UNTIMELY);

    private final String basis;
    private final Kind kind;
    private final String fields;

    PersonRule(String basis, Kind kind, String... fields) {
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
