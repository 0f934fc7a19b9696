package org.duban.command;

/** Every reason for which a command is refused, with the provision it comes from; the words are in the bundles. */
public enum Rule {
    ROLE_MISSING("DD", Kind.FORBIDDEN),
    NOT_YOUR_UNIT("DD", Kind.FORBIDDEN),
    OWN_WORK_ACCEPTED("DD", Kind.FORBIDDEN),
    DRAFTER_APPROVES("DD", Kind.FORBIDDEN),

    CASE_UNKNOWN("DD", Kind.UNKNOWN),
    ITEM_UNKNOWN("DD", Kind.UNKNOWN),
    EVENT_UNKNOWN("DD", Kind.UNKNOWN),
    UNIT_UNKNOWN("DD", Kind.REFUSED),
    ACCOUNT_UNKNOWN("DD", Kind.UNKNOWN),
    DUTY_UNKNOWN("DD", Kind.UNKNOWN),
    SUSPENSION_UNKNOWN("DD", Kind.UNKNOWN),

    CASE_ALREADY_OPEN("DD", Kind.REFUSED),
    CASE_CLOSED("DD", Kind.REFUSED),
    WRONG_FORM("DD", Kind.REFUSED),
    STEP_MISSING("DD", Kind.REFUSED),
    STEP_ALREADY_TAKEN("DD", Kind.REFUSED),
    BEFORE_PREVIOUS_STEP("DD", Kind.REFUSED),
    AFTER_RECORDING_DAY("DD", Kind.REFUSED),
    RECORDED_BEFORE_HEAD("DD", Kind.REFUSED),
    RECORDED_AFTER_NOW("DD", Kind.REFUSED),
    DUE_BEFORE_STEP("DD", Kind.REFUSED),

    LINKED_CONGRESS_MISSING("S24 §34", Kind.REFUSED),
    DELEGATED_DOWNWARD("S24 §34", Kind.REFUSED),
    NOT_DELEGATED("S24 §34", Kind.REFUSED),
    NOT_LINKED("S24 §34", Kind.REFUSED),
    MEMBER_OF_INSPECTED_ORGAN("ZJ-Sup §28", Kind.REFUSED),
    PERIOD_REVERSED("DD", Kind.REFUSED),
    FIELDWORK_OVER("DD", Kind.REFUSED),
    FINDING_AFTER_REPORT("S24 §37", Kind.REFUSED),
    REPORT_WITHOUT_BOTH_PARTS("S24 §36", Kind.REFUSED),
    QUORUM_MISSING("Org §51", Kind.REFUSED),

    OPINION_COVERS_NOTHING("DD", Kind.REFUSED),
    DRAFT_NOT_SENT("S24 §17; SH-Rules §26", Kind.REFUSED),
    DRAFT_NOT_COMMENTED("S24 §17; SH-Rules §26", Kind.REFUSED),
    REPORT_MISSES_ITEM("SH-Rules §26", Kind.REFUSED),
    TALLY_INCONSISTENT("DD", Kind.REFUSED),
    VOTE_NOT_DISSATISFIED("ZJ-Rules §29; P6", Kind.REFUSED),

    EXTENSION_AFTER_EXPIRY("P1; DD", Kind.REFUSED),
    EXTENSION_TWICE("DD", Kind.REFUSED),
    EXTENSION_NOT_REQUESTED("P1; DD", Kind.REFUSED),
    EXTENSION_NOT_LATER("DD", Kind.REFUSED),
    EXTENSION_BEYOND_CAP("DD", Kind.REFUSED),

    TERM_NOT_SUSPENDED("S24 §15", Kind.REFUSED),
    SUSPENDED_AFTER_EXPIRY("DD", Kind.REFUSED),
    SUSPENDED_TOO_LONG("DD", Kind.REFUSED),
    RESUMED_NOT_EARLIER("DD", Kind.REFUSED),

    DUTY_MET("DD", Kind.REFUSED),
    DUTY_UNDATED("DD", Kind.REFUSED),
    REMINDER_OUT_OF_TIME("DD", Kind.REFUSED),
    NOT_OVERDUE("SH-Maj §14; DD", Kind.REFUSED),
    LADDER_OUT_OF_ORDER("DD", Kind.REFUSED),

    SESSION_OVER("S24 §15", Kind.REFUSED),
    SESSION_NOT_MOVED("DD", Kind.REFUSED),

    ITEM_EXISTS("DD", Kind.REFUSED),
    ITEM_STATE("DD", Kind.REFUSED),
    UNIT_TWICE("DD", Kind.REFUSED),
    UNIT_OF_OTHER_ORGAN("DD", Kind.REFUSED),
    RETURN_WINDOW_OVER("SH-Sug §14; DD", Kind.REFUSED),
    RETURNED_BEFORE("DD", Kind.REFUSED),
    EVIDENCE_MISSING("DD", Kind.REFUSED),
    EVIDENCE_UNKNOWN("DD", Kind.REFUSED),
    MERGE_TARGET_NOT_OPEN("DD", Kind.REFUSED),

    SECRET_NOT_PUBLISHED("S24 §58; SH-Sug §9", Kind.REFUSED),
    ITEMS_OPEN("S24 §37; DD", Kind.REFUSED),
    NOT_PUBLISHED("S24 §17; S24 §37", Kind.REFUSED),

    CORRECTION_OF_IDENTITY("DD", Kind.REFUSED),
    CORRECTION_CHANGES_NOTHING("DD", Kind.REFUSED),
    CORRECTION_DOES_NOT_FIT("DD", Kind.REFUSED),

    OWN_ACCOUNT("DD", Kind.FORBIDDEN),
    PERSON_UNKNOWN("DD", Kind.REFUSED),
    MEETING_UNKNOWN("DD", Kind.REFUSED),
    SEAT_UNKNOWN("DD", Kind.UNKNOWN),
    STREAM_UNKNOWN("DD", Kind.UNKNOWN),
    MEETING_EXISTS("DD", Kind.REFUSED),
    MEETING_CANCELLED("DD", Kind.REFUSED),
    MEETING_OF_OTHERS("Org §51; Org §54", Kind.REFUSED),
    MEETING_ON_OTHER_DAY("DD", Kind.REFUSED),
    ATTENDED_TWICE("DD", Kind.REFUSED),
    NUMBER_TAKEN("DD", Kind.REFUSED),
    NUMBER_BELOW_ONE("DD", Kind.REFUSED),
    PERSON_EXISTS("DD", Kind.REFUSED),
    DEPUTY_ALREADY("DD", Kind.REFUSED),
    NO_DEPUTY("DD", Kind.REFUSED),
    DEPUTY_SUSPENDED("Dep25 §61", Kind.REFUSED),
    DEPUTY_NOT_SUSPENDED("Dep25 §61", Kind.REFUSED),
    POST_HELD("DD", Kind.REFUSED),
    POST_NOT_HELD("DD", Kind.REFUSED),
    SEAT_EXISTS("DD", Kind.REFUSED),
    SEAT_TAKEN("Elec §57", Kind.REFUSED),
    SEAT_VACANT("DD", Kind.REFUSED),
    ELECTED_BY_OTHERS("Elec §57", Kind.REFUSED),
    UNITS_DIFFER("DD", Kind.REFUSED),
    UNIT_STILL_OWES("DD", Kind.REFUSED),
    UNIT_OVER("DD", Kind.REFUSED),
    SPLIT_INTO_ONE("DD", Kind.REFUSED),
    ACCOUNT_OF_TWO("DD", Kind.REFUSED),
    ACCOUNT_NOT_DISABLED("DD", Kind.REFUSED),
    ROLE_NOT_ASSIGNED("DD", Kind.REFUSED),
    RECORDED_FOR_NOBODY("DD", Kind.REFUSED),
    RECORDED_WITHOUT_RIGHT("DD", Kind.FORBIDDEN),
    ORGAN_UNCLEAR("DD", Kind.REFUSED),
    ORGAN_OF_OTHERS("DD", Kind.REFUSED),
    RESOLUTION_WITHOUT_MAJORITY("Org §51", Kind.REFUSED),
    BALLOT_INCONSISTENT("DD", Kind.REFUSED),
    CORRECTED_ELSEWHERE("DD", Kind.REFUSED),
    ORGAN_TWICE("DD", Kind.REFUSED),
    PURPOSE_UNKNOWN("DD", Kind.REFUSED),
    DUE_AFTER_LETTER("DD", Kind.REFUSED),
    NO_BALLOT_COLLECTED("DD", Kind.REFUSED),
    UNIT_EXISTS("DD", Kind.REFUSED),
    ORGAN_MISSING("DD", Kind.REFUSED),
    ACCOUNT_EXISTS("DD", Kind.REFUSED),
    ACCOUNT_DISABLED("DD", Kind.REFUSED),
    ROLE_ALREADY_ASSIGNED("DD", Kind.REFUSED),
    ROLES_INCOMPATIBLE("DD", Kind.REFUSED),
    UNIT_NEEDED_FOR_ROLE("DD", Kind.REFUSED);

    /** How a refusal is answered. */
    public enum Kind {
        /** The sender may not do this. */
        FORBIDDEN,
        /** What the command is about does not exist, or not for this sender. */
        UNKNOWN,
        /** The command is against a rule of the domain. */
        REFUSED
    }

    private final String basis;
    private final Kind kind;

    Rule(String basis, Kind kind) {
        this.basis = basis;
        this.kind = kind;
    }

    /** The provisions, as {@link org.duban.command.law.LegalTexts} reads them. */
    public String basis() {
        return basis;
    }

    /** How the refusal is answered. */
    public Kind kind() {
        return kind;
    }
}
