package org.duban.query.interpellation;

import org.duban.query.caseview.CaseStage;

/** How far an interpellation has come. */
enum InterpellationStage implements CaseStage {
    INTERPELLATION_FILED,
    INTERPELLATION_REJECTED,
    ANSWER_ORDERED,
    INTERPELLATION_ANSWERED
}
