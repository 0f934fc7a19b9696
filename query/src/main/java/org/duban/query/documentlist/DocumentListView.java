package org.duban.query.documentlist;

import org.duban.events.documentlist.DocumentListDuty;
import org.duban.events.documentlist.DocumentListEvent;
import org.duban.events.documentlist.DocumentListEvent.DocumentListChecked;
import org.duban.events.documentlist.DocumentListEvent.DocumentListSubmitted;
import org.duban.events.documentlist.DocumentListEvent.DocumentListsAsked;
import org.duban.events.documentlist.DocumentListEvent.DocumentReviewReportHeard;
import org.duban.query.caseview.ViewedForm;
import org.duban.query.handling.SteppedView;

/** How the yearly lists of normative documents are viewed. */
public final class DocumentListView {

    /** Its line in the table of contents. */
    public static final ViewedForm<DocumentListEvent, DocumentListFacts> FORM = SteppedView.of(
                    "DOCUMENT_LIST", "documentlist", DocumentListEvent.class, DocumentListFacts.class)
            .stages(DocumentListStage.values(), false)
            .duties(DocumentListDuty.values())
            .telling(DocumentListsAsked.class, (view, e) -> e.organs())
            .reaching(DocumentListSubmitted.class, DocumentListStage.LIST_SUBMITTED)
            .reaching(DocumentListChecked.class, DocumentListStage.LIST_CHECKED)
            .reaching(DocumentReviewReportHeard.class, DocumentListStage.REVIEW_REPORT_HEARD)
            .view();

    private DocumentListView() {}
}
