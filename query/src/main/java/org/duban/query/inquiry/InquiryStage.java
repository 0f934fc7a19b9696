package org.duban.query.inquiry;

import org.duban.query.caseview.CaseStage;

/** How far a special inquiry has come before its opinions are compiled. */
enum InquiryStage implements CaseStage {
    INQUIRY_PLANNED,
    INQUIRY_SCHEME_ADOPTED,
    INQUIRY_PREPARED
}
