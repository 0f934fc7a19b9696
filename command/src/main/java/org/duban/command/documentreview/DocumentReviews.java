package org.duban.command.documentreview;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.duban.command.CommandRefused;
import org.duban.command.SharedProcess;
import org.duban.command.documentreview.DocumentReviewCommand.AnswerReviewLetter;
import org.duban.command.documentreview.DocumentReviewCommand.ConsultMaker;
import org.duban.command.documentreview.DocumentReviewCommand.GiveDocumentOpinion;
import org.duban.command.documentreview.DocumentReviewCommand.RegisterNormativeDocument;
import org.duban.command.documentreview.DocumentReviewCommand.ReportDocumentCorrection;
import org.duban.command.documentreview.DocumentReviewCommand.SendReviewLetter;
import org.duban.command.steps.Outline;
import org.duban.command.steps.SoFar;
import org.duban.command.steps.Step;
import org.duban.command.steps.StepLog;
import org.duban.command.steps.SteppedForm;
import org.duban.events.Deadline;
import org.duban.events.DutyId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.documentreview.DocumentReviewDuty;
import org.duban.events.documentreview.DocumentReviewEvent;
import org.duban.events.documentreview.DocumentReviewEvent.DocumentAnnulled;
import org.duban.events.documentreview.DocumentReviewEvent.DocumentCorrected;
import org.duban.events.documentreview.DocumentReviewEvent.DocumentLeftInForce;
import org.duban.events.documentreview.DocumentReviewEvent.DocumentOpinionGiven;
import org.duban.events.documentreview.DocumentReviewEvent.FilingAccepted;
import org.duban.events.documentreview.DocumentReviewEvent.MakerAnswered;
import org.duban.events.documentreview.DocumentReviewEvent.MakerConsulted;
import org.duban.events.documentreview.DocumentReviewEvent.MakerIntent;
import org.duban.events.documentreview.DocumentReviewEvent.NormativeDocumentRegistered;
import org.duban.events.documentreview.DocumentReviewEvent.ReviewFinding;
import org.duban.events.documentreview.DocumentReviewEvent.ReviewLetterSent;
import org.jspecify.annotations.Nullable;

/** The filing and review of a normative document among the forms of supervision. */
public final class DocumentReviews extends SteppedForm<DocumentReviewCommand, DocumentReviewEvent> {

    private static final Map<String, String> BASES = Map.ofEntries(
            entry("tell-deputies", "DD"), entry("publish-report", "DD"), entry("close-case", "SH-Rec §15; DD"));

    /** The form. */
    public static final DocumentReviews FORM = new DocumentReviews();

    private DocumentReviews() {
        super(Outline.of("DOCUMENT_REVIEW", DocumentReviewCommand.class, DocumentReviewEvent.class)
                .refusing(DocumentReviewRule.values())
                .terms(DocumentReviewTerm.values())
                .sharing(EnumSet.of(SharedProcess.CLOSING), BASES)
                .step(Step.of(RegisterNormativeDocument.class, NormativeDocumentRegistered.class)
                        .notBefore("publishedOn", NormativeDocumentRegistered::publishedOn)
                        .with("organs", (c, so) -> List.of(c.maker()))
                        .with("fileBy", (c, so) -> so.counted(DocumentReviewTerm.REVIEW_FILE, c.publishedOn())))
                .steps(FilingSteps.all())
                .step(Step.of(GiveDocumentOpinion.class, DocumentOpinionGiven.class)
                        .once()
                        .after(FilingAccepted.class))
                .step(Step.of(ConsultMaker.class, MakerConsulted.class)
                        .after(DocumentOpinionGiven.class)
                        .before(ReviewLetterSent.class)
                        .before(DocumentCorrected.class)
                        .when(so -> problemFound(so.log()))
                        .looking((c, so) -> {
                            if (c.agreed()) {
                                undecided(so.log(), c.occurredOn());
                            }
                        })
                        .with("organ", (c, so) -> maker(so))
                        .with("correctBy", (c, so) -> promised(so, c.occurredOn(), c.correctBy()))
                        .checking((e, so) -> CommandRefused.unless(
                                e.agreed() == (e.correctBy() != null), DocumentReviewRule.CORRECTION_DAY_UNCLEAR)))
                .step(Step.of(SendReviewLetter.class, ReviewLetterSent.class)
                        .once()
                        .after(DocumentOpinionGiven.class)
                        .when(so -> problemFound(so.log()))
                        .afterAll(MakerConsulted.class)
                        .looking((c, so) -> undecided(so.log(), c.occurredOn()))
                        .with("organ", (c, so) -> maker(so))
                        .with("answerBy", (c, so) -> so.counted(DocumentReviewTerm.REVIEW_MAKER, c.occurredOn())))
                .step(Step.of(AnswerReviewLetter.class, MakerAnswered.class)
                        .once()
                        .after(ReviewLetterSent.class)
                        .with("organ", (c, so) -> maker(so))
                        .with("correctBy", (c, so) -> promised(so, c.occurredOn(), c.correctBy()))
                        .checking((e, so) -> CommandRefused.unless(
                                e.organ() == null || (e.intent() == MakerIntent.KEEP) == (e.correctBy() == null),
                                DocumentReviewRule.CORRECTION_DAY_UNCLEAR)))
                .step(Step.of(ReportDocumentCorrection.class, DocumentCorrected.class)
                        .once()
                        .after(DocumentOpinionGiven.class)
                        .before(DocumentAnnulled.class)
                        .when(so -> problemFound(so.log()))
                        .with("duties", (c, so) -> met(so)))
                .steps(AnnulmentSteps.all()));
    }

    /** It ends where nothing was found, or with what became of the document. */
    @Override
    protected @Nullable String missing(StepLog log) {
        if (!log.has(DocumentOpinionGiven.class)) {
            return DocumentOpinionGiven.class.getSimpleName();
        }
        if (log.has(DocumentAnnulled.class)) {
            return AnnulmentSteps.missing(log);
        }
        if (log.has(DocumentCorrected.class) || log.has(DocumentLeftInForce.class) || !isProblem(log)) {
            return null;
        }
        return (isKept(log) ? DocumentAnnulled.class : DocumentCorrected.class).getSimpleName();
    }

    private static boolean isProblem(StepLog log) {
        return log.last(DocumentOpinionGiven.class)
                .filter(given -> given.found() == ReviewFinding.PROBLEM)
                .isPresent();
    }

    private static boolean isKept(StepLog log) {
        return log.last(MakerAnswered.class)
                .filter(answer -> answer.intent() == MakerIntent.KEEP)
                .isPresent();
    }

    private static void problemFound(StepLog log) {
        CommandRefused.unless(
                isProblem(log),
                DocumentReviewRule.NOTHING_TO_PUT_RIGHT,
                "on",
                log.taken(DocumentOpinionGiven.class).occurredOn().toString());
    }

    /** After the maker agreed it has until the day it named; it may say before that it will not. */
    private static void undecided(StepLog log, LocalDate on) {
        log.last(MakerConsulted.class)
                .filter(MakerConsulted::agreed)
                .filter(promise -> !isOver(promise.correctBy(), on))
                .ifPresent(promise -> {
                    throw willCorrect(promise);
                });
    }

    static CommandRefused willCorrect(DocumentReviewEvent promise) {
        return new CommandRefused(
                        DocumentReviewRule.MAKER_WILL_CORRECT,
                        "on",
                        promise.occurredOn().toString())
                .asOfChoice();
    }

    static boolean isOver(@Nullable Deadline due, LocalDate on) {
        return due != null && due.dueOn() != null && on.isAfter(due.dueOn());
    }

    static SupervisedOrgan maker(SoFar soFar) {
        return soFar.log().opened().organs().getFirst();
    }

    static boolean isOwed(SoFar soFar, DocumentReviewDuty kind) {
        return soFar.handling().openDuties().stream().anyMatch(duty -> kind.has(duty.id()));
    }

    private static List<DutyId> met(SoFar soFar) {
        return isOwed(soFar, DocumentReviewDuty.DOCUMENT_CORRECTION)
                ? List.of(DocumentReviewDuty.DOCUMENT_CORRECTION.only())
                : List.of();
    }

    private static @Nullable Deadline promised(SoFar soFar, LocalDate on, @Nullable LocalDate correctBy) {
        return correctBy == null ? null : soFar.decided(DocumentReviewTerm.REVIEW_CORRECTION, on, correctBy);
    }
}
