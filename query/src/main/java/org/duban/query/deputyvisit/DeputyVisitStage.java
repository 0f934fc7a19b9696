package org.duban.query.deputyvisit;

import org.duban.query.caseview.CaseStage;

/** How far an inspection visit of deputies has come. */
enum DeputyVisitStage implements CaseStage {
    VISIT_ARRANGED,
    VISIT_HELD,
    VISIT_FORWARDED,
    VISIT_ANSWERED
}
