package org.duban.command;

/** Every reason for which a command is refused whatever it is about. */
public enum CommonRule implements Rule {
    ROLE_MISSING("DD", Kind.FORBIDDEN),
    NOT_YOUR_UNIT("DD", Kind.FORBIDDEN),

    CASE_UNKNOWN("DD", Kind.UNKNOWN),
    EVENT_UNKNOWN("DD", Kind.UNKNOWN),
    UNIT_UNKNOWN("DD", Kind.REFUSED),

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

    PERIOD_REVERSED("DD", Kind.REFUSED),
    FINDING_AFTER_REPORT("S24 §37", Kind.REFUSED),
    QUORUM_MISSING("Org §51", Kind.REFUSED),

    CORRECTION_OF_IDENTITY("DD", Kind.REFUSED),
    CORRECTION_CHANGES_NOTHING("DD", Kind.REFUSED),
    CORRECTION_DOES_NOT_FIT("DD", Kind.REFUSED);

    private final String basis;
    private final Kind kind;

    CommonRule(String basis, Kind kind) {
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
