package org.duban.query.investigation;

import org.duban.query.caseview.CaseStage;

/** How far an investigation has come. */
enum InvestigationStage implements CaseStage {
    INVESTIGATION_PROPOSED,
    INVESTIGATION_TURNED_DOWN,
    COMMISSION_ESTABLISHED,
    MATERIAL_GATHERED,
    INVESTIGATION_REPORTED,
    INVESTIGATION_DECIDED
}
