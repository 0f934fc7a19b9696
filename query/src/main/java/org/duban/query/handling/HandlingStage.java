package org.duban.query.handling;

import org.duban.query.caseview.CaseStage;

/** How far a case has come from a session's deliberation on, in the usual order of the steps. */
public enum HandlingStage implements CaseStage {
    DELIBERATED,
    OPINIONS_COMPILED,
    LETTER_APPROVED,
    HANDLING,
    REPORTED_BACK,
    CLOSED
}
