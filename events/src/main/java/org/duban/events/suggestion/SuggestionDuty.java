package org.duban.events.suggestion;

import java.util.Optional;
import org.duban.events.DutyId;
import org.duban.events.DutyKind;
import org.duban.events.PersonId;
import org.duban.events.UnitId;

/** What is owed about a suggestion of deputies. */
public enum SuggestionDuty implements DutyKind {
    /** The suggestion is assigned to an organ. */
    SUGGESTION_ASSIGNMENT,
    /** The conference on handling the suggestions of a congress is held. */
    SUGGESTION_CONFERENCE,
    /** The organ's office gives the suggestion to one lead unit. */
    SUGGESTION_DISTRIBUTION,
    /** Whether a suggestion may be returned is decided. */
    SUGGESTION_RETURN_DECISION,
    /** The lead unit talks with the deputies. */
    SUGGESTION_CONSULTATION,
    /** An assisting unit tells the lead unit what it has to say. */
    SUGGESTION_ASSISTANCE,
    /** The lead unit replies to the deputies, in this round. */
    SUGGESTION_REPLY,
    /** Whether there is more time for the reply is decided. */
    SUGGESTION_EXTENSION_DECISION,
    /** The lead unit tells the deputies why the reply takes longer. */
    SUGGESTION_EXTENSION_NOTICE,
    /** A deputy says what he or she thinks of the reply. */
    SUGGESTION_FEEDBACK,
    /** The committee studies why a deputy is dissatisfied. */
    SUGGESTION_STUDY,
    /** The lead unit does what its reply promises. */
    SUGGESTION_COMMITMENT;

    @Override
    public Optional<Record> names(DutyId duty) {
        return switch (this) {
            case SUGGESTION_ASSISTANCE -> Optional.of(new UnitId(duty.which()));
            case SUGGESTION_FEEDBACK -> Optional.of(new PersonId(duty.which()));
            default -> Optional.empty();
        };
    }

    /** The duty of one unit. */
    public DutyId of(UnitId unit) {
        return of(unit.value());
    }

    /** The duty of one deputy. */
    public DutyId of(PersonId person) {
        return of(person.value());
    }

    @Override
    public boolean answers() {
        return this == SUGGESTION_REPLY;
    }
}
