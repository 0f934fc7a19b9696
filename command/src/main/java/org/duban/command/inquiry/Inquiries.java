package org.duban.command.inquiry;

import static java.util.Map.entry;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.duban.command.SharedProcess;
import org.duban.command.handling.HandlingTerm;
import org.duban.command.inquiry.InquiryCommand.AdoptInquiryScheme;
import org.duban.command.inquiry.InquiryCommand.DeferAnswer;
import org.duban.command.inquiry.InquiryCommand.HoldInquiry;
import org.duban.command.inquiry.InquiryCommand.NotifyRespondingUnit;
import org.duban.command.inquiry.InquiryCommand.PlanInquiry;
import org.duban.command.inquiry.InquiryCommand.PrepareQuestionOutline;
import org.duban.command.inquiry.InquiryCommand.RecordAnswer;
import org.duban.command.inquiry.InquiryCommand.RecordQuestion;
import org.duban.command.inquiry.InquiryCommand.ResearchInquiry;
import org.duban.command.inquiry.InquiryCommand.SendInquiryPapers;
import org.duban.command.inquiry.InquiryCommand.SubmitWrittenAnswer;
import org.duban.command.meeting.Meetings;
import org.duban.command.rules.Term;
import org.duban.command.steps.Outline;
import org.duban.command.steps.Step;
import org.duban.command.steps.StepLog;
import org.duban.command.steps.SteppedForm;
import org.duban.events.inquiry.InquiryEvent;
import org.duban.events.inquiry.InquiryEvent.AnswerDeferredToWriting;
import org.duban.events.inquiry.InquiryEvent.InquiryHeld;
import org.duban.events.inquiry.InquiryEvent.InquiryPapersSent;
import org.duban.events.inquiry.InquiryEvent.InquiryPlanned;
import org.duban.events.inquiry.InquiryEvent.InquiryResearched;
import org.duban.events.inquiry.InquiryEvent.InquirySchemeAdopted;
import org.duban.events.inquiry.InquiryEvent.QuestionAnswered;
import org.duban.events.inquiry.InquiryEvent.QuestionAsked;
import org.duban.events.inquiry.InquiryEvent.QuestionOutlinePrepared;
import org.duban.events.inquiry.InquiryEvent.RespondingUnitNotified;
import org.duban.events.inquiry.InquiryEvent.WrittenAnswerSubmitted;
import org.jspecify.annotations.Nullable;

/** The special inquiry among the forms of supervision. */
public final class Inquiries extends SteppedForm<InquiryCommand, InquiryEvent> {

    private static final String HANDLED = "S24 §50; DD";

    /** What is asked about was heard in one sitting: no reports are set down for sessions of their own. */
    private static final Set<SharedProcess> SHARED = EnumSet.complementOf(EnumSet.of(SharedProcess.SESSIONS));

    private static final Map<String, String> BASES = Map.ofEntries(
            entry("identify-item", "DD"),
            entry("deliver-opinion-letter", "S24 §50"),
            entry("assign-item", HANDLED),
            entry("report-progress", HANDLED),
            entry("submit-item-result", HANDLED),
            entry("accept-item", HANDLED),
            entry("reject-item", HANDLED),
            entry("close-item", HANDLED),
            entry("pass-look-back", HANDLED),
            entry("reopen-item", HANDLED),
            entry("hold-satisfaction-vote", "ZJ-Rules §29 as MODEL; DD"),
            entry("hold-follow-up-supervision", HANDLED),
            entry("tell-deputies", "S24 §50"),
            entry("publish-report", "S24 §50"),
            entry("close-case", HANDLED),
            entry("PAPER_NOT_THERE", "S24 §50"),
            entry("DEPUTIES_NOT_TOLD", "S24 §50"),
            entry("NOT_PUBLISHED", "S24 §50"));

    /** The form. */
    public static final Inquiries FORM = new Inquiries();

    private Inquiries() {
        super(Outline.of("INQUIRY", InquiryCommand.class, InquiryEvent.class)
                .refusing(InquiryRule.values())
                .terms(InquiryTerm.values())
                .sharing(SHARED, BASES)
                .findings(InquiryResearched.class, InquiryHeld.class)
                .deliberating(InquiryHeld.class)
                .needing(InquiryHeld.class)
                .step(Step.of(PlanInquiry.class, InquiryPlanned.class))
                .step(Step.of(AdoptInquiryScheme.class, InquirySchemeAdopted.class)
                        .once()
                        .checking((e, so) -> Meetings.decided(so.context(), e.meeting(), e.occurredOn())))
                .step(Step.of(ResearchInquiry.class, InquiryResearched.class)
                        .after(InquirySchemeAdopted.class)
                        .before(InquiryHeld.class))
                .step(Step.of(PrepareQuestionOutline.class, QuestionOutlinePrepared.class)
                        .after(InquirySchemeAdopted.class)
                        .before(InquiryHeld.class))
                .step(Step.of(SendInquiryPapers.class, InquiryPapersSent.class)
                        .after(QuestionOutlinePrepared.class)
                        .before(InquiryHeld.class))
                .step(Step.of(NotifyRespondingUnit.class, RespondingUnitNotified.class)
                        .after(InquirySchemeAdopted.class)
                        .before(InquiryHeld.class)
                        .oncePer(RespondingUnitNotified::unit)
                        .checking(InquiryQuestions::notified))
                .step(Step.of(RecordQuestion.class, QuestionAsked.class)
                        .after(RespondingUnitNotified.class)
                        .after(InquiryPapersSent.class)
                        .before(InquiryHeld.class)
                        .checking(InquiryQuestions::asked))
                .step(Step.of(RecordAnswer.class, QuestionAnswered.class)
                        .after(QuestionAsked.class)
                        .before(InquiryHeld.class)
                        .checking(InquiryQuestions::answered))
                .step(Step.of(DeferAnswer.class, AnswerDeferredToWriting.class)
                        .after(QuestionAsked.class)
                        .before(InquiryHeld.class)
                        .with("organ", (c, so) -> InquiryQuestions.organ(c.number(), so))
                        .with("answerBy", (c, so) -> so.counted(InquiryTerm.WRITTEN_ANSWER, c.occurredOn()))
                        .checking(InquiryQuestions::deferred))
                .step(Step.of(HoldInquiry.class, InquiryHeld.class)
                        .once()
                        .afterAll(QuestionAnswered.class)
                        .when(InquiryQuestions::allAnswered)
                        .with("compiler", (c, so) -> so.inCharge())
                        .with("compileBy", (c, so) -> so.counted(HandlingTerm.OPINION_COMPILE, c.occurredOn()))
                        .checking((e, so) -> Meetings.sat(so.context(), e.session(), e.occurredOn())))
                .step(Step.of(SubmitWrittenAnswer.class, WrittenAnswerSubmitted.class)
                        .after(
                                AnswerDeferredToWriting.class,
                                (e, put) -> e.number() == put.number() && e.organ() == put.organ())
                        .oncePer(WrittenAnswerSubmitted::number)));
    }

    @Override
    public Term term(Term shared) {
        return shared == HandlingTerm.OPINION_HANDLE ? InquiryTerm.SI_HANDLE : shared;
    }

    @Override
    protected @Nullable String missing(StepLog log) {
        boolean open = log.all(AnswerDeferredToWriting.class).count()
                > log.all(WrittenAnswerSubmitted.class).count();
        return open ? WrittenAnswerSubmitted.class.getSimpleName() : super.missing(log);
    }
}
