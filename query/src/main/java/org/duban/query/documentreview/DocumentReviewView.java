package org.duban.query.documentreview;

import org.duban.events.documentreview.DocumentReviewDuty;
import org.duban.events.documentreview.DocumentReviewEvent;
import org.duban.events.documentreview.DocumentReviewEvent.DocumentAnnulled;
import org.duban.events.documentreview.DocumentReviewEvent.DocumentCorrected;
import org.duban.events.documentreview.DocumentReviewEvent.DocumentOpinionGiven;
import org.duban.events.documentreview.DocumentReviewEvent.FilingAccepted;
import org.duban.events.documentreview.DocumentReviewEvent.MakerAnswered;
import org.duban.events.documentreview.DocumentReviewEvent.MakerConsulted;
import org.duban.events.documentreview.DocumentReviewEvent.NormativeDocumentFiled;
import org.duban.events.documentreview.DocumentReviewEvent.NormativeDocumentRegistered;
import org.duban.events.documentreview.DocumentReviewEvent.ReviewLetterSent;
import org.duban.query.caseview.ViewedForm;
import org.duban.query.handling.SteppedView;

/** How the filing and review of a normative document is viewed. */
public final class DocumentReviewView {

    /** Its line in the table of contents. */
    public static final ViewedForm<DocumentReviewEvent, DocumentReviewFacts> FORM = SteppedView.of(
                    "DOCUMENT_REVIEW", "documentreview", DocumentReviewEvent.class, DocumentReviewFacts.class)
            .stages(DocumentReviewStage.values(), false)
            .about(NormativeDocumentRegistered.class, NormativeDocumentRegistered::document)
            .duties(DocumentReviewDuty.values())
            .telling(NormativeDocumentRegistered.class, (view, e) -> e.organs())
            .reaching(NormativeDocumentFiled.class, DocumentReviewStage.DOCUMENT_FILED)
            .reaching(FilingAccepted.class, DocumentReviewStage.FILING_ACCEPTED)
            .reaching(DocumentOpinionGiven.class, DocumentReviewStage.DOCUMENT_REVIEWED)
            .reaching(MakerConsulted.class, DocumentReviewStage.MAKER_CONSULTED)
            .reaching(ReviewLetterSent.class, DocumentReviewStage.REVIEW_LETTER_SENT)
            .reaching(MakerAnswered.class, DocumentReviewStage.MAKER_ANSWERED)
            .reaching(DocumentCorrected.class, DocumentReviewStage.DOCUMENT_CORRECTED)
            .reaching(DocumentAnnulled.class, DocumentReviewStage.DOCUMENT_ANNULLED)
            .view();

    private DocumentReviewView() {}
}
