package org.duban.query.majordecision;

import org.duban.query.caseview.CaseStage;

/** How far a major matter has come before the opinions on it are compiled. */
enum MajorDecisionStage implements CaseStage {
    MATTER_LISTED,
    MATTER_REPORTED,
    COURSE_CHOSEN,
    MATTER_PRINTED
}
