package org.duban.command.documentreview;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Steps;
import org.duban.command.documentreview.DocumentReviewCommand.AcceptFiling;
import org.duban.command.documentreview.DocumentReviewCommand.AskForFilingSupplement;
import org.duban.command.documentreview.DocumentReviewCommand.FileNormativeDocument;
import org.duban.command.documentreview.DocumentReviewCommand.SupplementFiling;
import org.duban.command.steps.SoFar;
import org.duban.command.steps.Step;
import org.duban.events.Deadline;
import org.duban.events.documentreview.DocumentReviewDuty;
import org.duban.events.documentreview.DocumentReviewEvent;
import org.duban.events.documentreview.DocumentReviewEvent.FilingAccepted;
import org.duban.events.documentreview.DocumentReviewEvent.FilingSupplementAsked;
import org.duban.events.documentreview.DocumentReviewEvent.FilingSupplemented;
import org.duban.events.documentreview.DocumentReviewEvent.NormativeDocumentFiled;

/** How a normative document is filed: the papers, what is missing of them, and the number on record. */
final class FilingSteps {

    private FilingSteps() {}

    static List<Step<? extends DocumentReviewCommand, ? extends DocumentReviewEvent>> all() {
        return List.of(
                Step.of(FileNormativeDocument.class, NormativeDocumentFiled.class)
                        .once()
                        .with("checker", (c, so) -> so.inCharge())
                        .with("checkBy", (c, so) -> checkBy(so, c.occurredOn())),
                Step.of(AskForFilingSupplement.class, FilingSupplementAsked.class)
                        .after(NormativeDocumentFiled.class)
                        .before(FilingAccepted.class)
                        .when(FilingSteps::complete)
                        .with("organ", (c, so) -> DocumentReviews.maker(so))
                        .with(
                                "supplementBy",
                                (c, so) -> so.counted(DocumentReviewTerm.REVIEW_SUPPLEMENT, c.occurredOn())),
                Step.of(SupplementFiling.class, FilingSupplemented.class)
                        .afterAll(FilingSupplementAsked.class)
                        .when(so -> Steps.notTaken(
                                DocumentReviews.isOwed(so, DocumentReviewDuty.FILING_SUPPLEMENT)
                                        ? null
                                        : so.log().on(FilingSupplemented.class),
                                FilingSupplemented.class.getSimpleName()))
                        .with("checker", (c, so) -> so.inCharge())
                        .with("checkBy", (c, so) -> checkBy(so, c.occurredOn())),
                Step.of(AcceptFiling.class, FilingAccepted.class)
                        .once()
                        .after(NormativeDocumentFiled.class)
                        .when(FilingSteps::complete)
                        .with("reviewer", (c, so) -> so.inCharge())
                        .with("opinionBy", (c, so) -> so.counted(DocumentReviewTerm.REVIEW_OPINION, receivedOn(so))));
    }

    /** Refuses while something that the maker was asked for is missing. */
    private static void complete(SoFar soFar) {
        CommandRefused.unless(
                DocumentReviews.isOwed(soFar, DocumentReviewDuty.FILING_CHECK),
                CommonRule.STEP_MISSING,
                "step",
                FilingSupplemented.class.getSimpleName());
    }

    private static Deadline checkBy(SoFar soFar, LocalDate on) {
        return soFar.counted(DocumentReviewTerm.REVIEW_INTAKE, on);
    }

    /** The day on which the last of the papers came. */
    private static LocalDate receivedOn(SoFar soFar) {
        return Steps.later(
                soFar.log().taken(NormativeDocumentFiled.class).occurredOn(),
                soFar.log().on(FilingSupplemented.class));
    }
}
