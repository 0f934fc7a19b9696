package org.duban.query.caseview;

/** How far a case has come; the order is the usual order of the steps. */
public enum Stage {
    PLANNED,
    PLAN_ADOPTED,
    GROUP_FORMED,
    NOTIFIED,
    FIELDWORK,
    FIELDWORK_CLOSED,
    REPORT_SUBMITTED,
    ON_AGENDA,
    /** The report is kept as a work paper, without deliberation. */
    NO_DELIBERATION,
    DELIBERATED,
    OPINIONS_COMPILED,
    LETTER_APPROVED,
    HANDLING,
    REPORTED_BACK,
    CLOSED;

    /** The later of the two: a step registered late does not take a case back. */
    Stage or(Stage other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
