package org.duban.query.livelihood;

import org.duban.query.caseview.CaseStage;

/** How far a livelihood project has come before opinions on it are compiled. */
enum LivelihoodStage implements CaseStage {
    PROJECT_REGISTERED,
    PROJECT_UNDER_WAY,
    PROJECT_COMPLETED,
    PROJECT_SURVEYED,
    PROJECT_RATED
}
