package org.duban.command.documentreview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.documentreview.DocumentReviewCommand.AnnounceAnnulment;
import org.duban.command.documentreview.DocumentReviewCommand.AnnulDocument;
import org.duban.command.documentreview.DocumentReviewCommand.LeaveDocumentInForce;
import org.duban.command.documentreview.DocumentReviewCommand.ReportAnnulment;
import org.duban.command.handling.BallotRules;
import org.duban.command.meeting.Meetings;
import org.duban.command.steps.Step;
import org.duban.command.steps.StepLog;
import org.duban.events.Secrecy;
import org.duban.events.documentreview.DocumentReviewEvent;
import org.duban.events.documentreview.DocumentReviewEvent.AnnulmentAnnounced;
import org.duban.events.documentreview.DocumentReviewEvent.AnnulmentReported;
import org.duban.events.documentreview.DocumentReviewEvent.DocumentAnnulled;
import org.duban.events.documentreview.DocumentReviewEvent.DocumentCorrected;
import org.duban.events.documentreview.DocumentReviewEvent.DocumentLeftInForce;
import org.duban.events.documentreview.DocumentReviewEvent.MakerAnswered;
import org.duban.events.documentreview.DocumentReviewEvent.MakerIntent;
import org.duban.events.documentreview.DocumentReviewEvent.ReviewLetterSent;
import org.jspecify.annotations.Nullable;

/** The annulment of a document that its maker does not put right, and what follows from it. */
final class AnnulmentSteps {

    private AnnulmentSteps() {}

    static List<Step<? extends DocumentReviewCommand, ? extends DocumentReviewEvent>> all() {
        return List.of(
                Step.of(AnnulDocument.class, DocumentAnnulled.class)
                        .once()
                        .after(ReviewLetterSent.class)
                        .before(DocumentCorrected.class)
                        .before(DocumentLeftInForce.class)
                        .looking((c, so) -> notPutRight(so.log(), c.occurredOn()))
                        .with("organ", (c, so) -> DocumentReviews.maker(so))
                        .with(
                                "announceBy",
                                (c, so) -> so.basis().secrecy() == Secrecy.SECRET
                                        ? null
                                        : so.counted(DocumentReviewTerm.REVIEW_ANNOUNCE, c.occurredOn()))
                        .with("reportBy", (c, so) -> so.counted(DocumentReviewTerm.REVIEW_COMPLY, c.occurredOn()))
                        .checking((e, so) -> {
                            Meetings.sat(so.context(), e.session(), e.occurredOn());
                            BallotRules.adopted(e.ballot(), e.session());
                        }),
                Step.of(LeaveDocumentInForce.class, DocumentLeftInForce.class)
                        .once()
                        .after(ReviewLetterSent.class)
                        .before(DocumentCorrected.class)
                        .before(DocumentAnnulled.class)
                        .looking((c, so) -> notPutRight(so.log(), c.occurredOn()))
                        .checking((e, so) -> Meetings.decided(so.context(), e.meeting(), e.occurredOn())),
                Step.of(AnnounceAnnulment.class, AnnulmentAnnounced.class)
                        .once()
                        .after(DocumentAnnulled.class)
                        .when(so -> CommandRefused.unless(
                                so.basis().secrecy() != Secrecy.SECRET, CommonRule.SECRET_NOT_PUBLISHED)),
                Step.of(ReportAnnulment.class, AnnulmentReported.class).once().after(DocumentAnnulled.class));
    }

    /** What the end of a case still waits for after an annulment; null for nothing. */
    static @Nullable String missing(StepLog log) {
        DocumentAnnulled annulled = log.taken(DocumentAnnulled.class);
        if (annulled.announceBy() != null && !log.has(AnnulmentAnnounced.class)) {
            return AnnulmentAnnounced.class.getSimpleName();
        }
        return annulled.reportBy() != null && !log.has(AnnulmentReported.class)
                ? AnnulmentReported.class.getSimpleName()
                : null;
    }

    /** The maker keeps the document, did not do by the day it named what it promised, or has not answered in time. */
    private static void notPutRight(StepLog log, LocalDate on) {
        Optional<MakerAnswered> answered = log.last(MakerAnswered.class);
        if (answered.isEmpty()) {
            boolean silent =
                    DocumentReviews.isOver(log.taken(ReviewLetterSent.class).answerBy(), on);
            CommandRefused.unless(silent, CommonRule.STEP_MISSING, "step", MakerAnswered.class.getSimpleName());
            return;
        }
        MakerAnswered answer = answered.get();
        boolean waiting = answer.correctBy() != null && !DocumentReviews.isOver(answer.correctBy(), on);
        if (answer.intent() != MakerIntent.KEEP && waiting) {
            throw DocumentReviews.willCorrect(answer);
        }
    }
}
