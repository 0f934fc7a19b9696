package org.duban.ui.problem;

/** Every way one field, parameter or header can be wrong. */
public enum FaultCode {
    UNKNOWN,
    MISSING,
    REPEATED,
    BLANK,
    WRONG_TYPE,
    NOT_A_DATE,
    NOT_AN_ID,
    NOT_LIKE_THIS,
    NOT_ONE_OF,
    NOT_A_MOMENT,
    TOO_LONG,
    TOO_MANY,
    OUT_OF_RANGE,
    NO_POSSIBLE_DAY,
    BEYOND_LEDGER,
    CONTROL_CHARACTER,
    LINE_BREAK,
    LONE_SURROGATE,
    DOES_NOT_FIT,
    NOT_ALLOWED_TARGET,
    WEAK_TAG,
    NOT_A_TAG,
    NOT_A_KEY,
    NO_STATED_NUMBER,
    MALFORMED
}
