package org.duban.command;

import java.util.List;
import org.duban.command.Rule.Kind;

/** Every reason for refusing that belongs to no single folder. */
public enum CommonRule implements Rule {
    EVIDENCE_MISSING("DD", Kind.REFUSED, "evidence"),
    SECRET_NOT_PUBLISHED("DD", Kind.UNTIMELY),
    ROLE_MISSING("DD", Kind.FORBIDDEN),
    NOT_YOUR_UNIT("DD", Kind.FORBIDDEN),
    CASE_UNKNOWN("DD", Kind.UNKNOWN, "caseId"),
    EVENT_UNKNOWN("DD", Kind.UNKNOWN, "eventId"),
    UNIT_UNKNOWN("DD", Kind.REFUSED),
    DUTY_UNKNOWN("DD", Kind.UNKNOWN),
    CASE_ALREADY_OPEN("DD", Kind.REFUSED, "caseId"),
    CASE_ID_CHOSEN("DD", Kind.REFUSED, "caseId"),
    WRONG_FORM("DD", Kind.UNTIMELY),
    STEP_MISSING("DD", Kind.UNTIMELY),
    STEP_ALREADY_TAKEN("DD", Kind.UNTIMELY),
    GIVEN_TWICE("DD", Kind.REFUSED),
    BEFORE_PREVIOUS_STEP("DD", Kind.REFUSED, "occurredOn"),
    AFTER_RECORDING_DAY("DD", Kind.REFUSED, "occurredOn"),
    NAMED_DAY_AFTER_STEP("DD", Kind.REFUSED),
    RECORDED_BEFORE_HEAD("DD", Kind.REFUSED),
    RECORDED_AFTER_NOW("DD", Kind.REFUSED),
    DUE_BEFORE_STEP("DD", Kind.REFUSED),
    PERIOD_REVERSED("DD", Kind.REFUSED, "endsOn", "endedOn", "to"),
    FINDING_AFTER_REPORT("DD", Kind.UNTIMELY),
    MOVERS_OVER_MEMBERS("DD", Kind.REFUSED, "proposers", "movers", "members"),
    OTHER_MOVER_GIVEN("DD", Kind.REFUSED, "meeting", "proposers", "movers", "movingOrgan"),
    YEAR_FAR_OFF("DD", Kind.REFUSED, "year"),
    QUORUM_MISSING("Org §51", Kind.REFUSED, "session"),
    SESSION_OVER("DD", Kind.REFUSED),
    EVIDENCE_UNKNOWN("DD", Kind.REFUSED),
    CORRECTION_OF_IDENTITY("DD", Kind.REFUSED),
    CORRECTION_OF_OWN_WORD("DD", Kind.REFUSED),
    CORRECTION_CLEARS_NEEDED("DD", Kind.REFUSED),
    CORRECTED_MEANWHILE("DD", Kind.UNTIMELY, "changes"),
    CORRECTION_CHANGES_NOTHING("DD", Kind.REFUSED, "changes"),
    CORRECTION_DOES_NOT_FIT("DD", Kind.REFUSED),
    CORRECTION_TURNS_RESULT("DD", Kind.REFUSED, "tally"),
    PERSON_UNKNOWN("DD", Kind.REFUSED),
    PERSON_ERASED("DD", Kind.UNTIMELY),
    MEETING_UNKNOWN("DD", Kind.REFUSED),
    ENTRY_UNKNOWN("DD", Kind.UNKNOWN),
    ENTRY_EXISTS("DD", Kind.REFUSED),
    STREAM_UNKNOWN("DD", Kind.UNKNOWN, "stream"),
    DEPUTY_ALREADY("DD", Kind.REFUSED, "level"),
    DEPUTY_SUSPENDED("Dep25 §61", Kind.REFUSED),
    UNIT_OVER("DD", Kind.REFUSED),
    ACTING_UNIT_OVER("DD", Kind.FORBIDDEN),
    RECORDED_FOR_NOBODY("DD", Kind.REFUSED, "onBehalfOf"),
    RECORDED_ACT_OF_OTHERS("DD", Kind.REFUSED, "onBehalfOf"),
    RECORDED_WITHOUT_RIGHT("DD", Kind.FORBIDDEN, "onBehalfOf"),
    ORGAN_MISSING("DD", Kind.REFUSED, "organs", "organ"),
    ORIGIN_UNKNOWN("DD", Kind.REFUSED, "arisesFrom"),
    PERSON_TWICE("DD", Kind.REFUSED),
    ORGAN_TWICE("DD", Kind.REFUSED, "organs", "reports"),
    SETTLED_ON_VISIT("Dep25 §31", Kind.REFUSED, "settled"),
    COUNT_BELOW_ONE("DD", Kind.REFUSED),
    LIST_EMPTY("DD", Kind.REFUSED),
    CHANGES_NOTHING("DD", Kind.REFUSED),
    UNIT_OF_OTHER_KIND("DD", Kind.REFUSED);

    private final String basis;
    private final Kind kind;
    private final String fields;

    CommonRule(String basis, Kind kind, String... fields) {
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
