package org.duban.command.appraisal;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duban.command.BackwardTerm;
import org.duban.command.BackwardTerm.By;
import org.duban.command.CommandRefused;
import org.duban.command.SharedProcess;
import org.duban.command.Steps;
import org.duban.command.appraisal.AppraisalCommand.DeliberateOnDutyReport;
import org.duban.command.appraisal.AppraisalCommand.DeliverAppraisalOpinion;
import org.duban.command.appraisal.AppraisalCommand.GiveAppraisalNotice;
import org.duban.command.appraisal.AppraisalCommand.HearDutyReport;
import org.duban.command.appraisal.AppraisalCommand.RecordAppraisalResearch;
import org.duban.command.appraisal.AppraisalCommand.ReportImprovement;
import org.duban.command.appraisal.AppraisalCommand.SelectAppraisee;
import org.duban.command.appraisal.AppraisalCommand.SendAppraisalResult;
import org.duban.command.appraisal.AppraisalCommand.SubmitDutyReport;
import org.duban.command.appraisal.AppraisalCommand.SubmitImprovementPlan;
import org.duban.command.appraisal.AppraisalCommand.VoteOnAppraisal;
import org.duban.command.handling.HandlingTerm;
import org.duban.command.handling.SetDown;
import org.duban.command.handling.VotePolicy;
import org.duban.command.meeting.Meetings;
import org.duban.command.steps.Outline;
import org.duban.command.steps.SoFar;
import org.duban.command.steps.Step;
import org.duban.command.steps.StepLog;
import org.duban.command.steps.SteppedForm;
import org.duban.events.DutyId;
import org.duban.events.DutyKind;
import org.duban.events.SupervisedOrgan;
import org.duban.events.appraisal.AppraisalDuty;
import org.duban.events.appraisal.AppraisalEvent;
import org.duban.events.appraisal.AppraisalEvent.AppraisalDeliberated;
import org.duban.events.appraisal.AppraisalEvent.AppraisalNoticeGiven;
import org.duban.events.appraisal.AppraisalEvent.AppraisalOpinionDelivered;
import org.duban.events.appraisal.AppraisalEvent.AppraisalResearchDone;
import org.duban.events.appraisal.AppraisalEvent.AppraisalResultSent;
import org.duban.events.appraisal.AppraisalEvent.AppraisalVoteHeld;
import org.duban.events.appraisal.AppraisalEvent.AppraiseeSelected;
import org.duban.events.appraisal.AppraisalEvent.DutyReportHeard;
import org.duban.events.appraisal.AppraisalEvent.DutyReportSubmitted;
import org.duban.events.appraisal.AppraisalEvent.ImprovementPlanSubmitted;
import org.duban.events.appraisal.AppraisalEvent.ImprovementReported;
import org.duban.events.handling.HandlingDuty;
import org.jspecify.annotations.Nullable;

/** The appraisal of a duty report among the forms of supervision. */
public final class Appraisals extends SteppedForm<AppraisalCommand, AppraisalEvent> {

    private static final String PURPOSE = "DUTY_APPRAISAL";

    /** Members say how satisfied they are; whether somebody is competent is for others to say. */
    private static final String COMPETENCE = "称职";

    private static final Map<String, String> BASES = Map.ofEntries(
            entry("schedule-session", "SH-Rules §5; DD"),
            entry("mark-session-duty-done", "SH-Rules §5; DD"),
            entry("tell-deputies", "DD"),
            entry("publish-report", "DD"),
            entry("close-case", "DD"),
            entry("PAPER_NOT_THERE", "DD"));

    /** The form. */
    public static final Appraisals FORM = new Appraisals();

    private Appraisals() {
        super(Outline.of("DUTY_APPRAISAL", AppraisalCommand.class, AppraisalEvent.class)
                .refusing(AppraisalRule.values())
                .terms(AppraisalTerm.values())
                .sharing(EnumSet.of(SharedProcess.SESSIONS, SharedProcess.TELLING, SharedProcess.CLOSING), BASES)
                .purposes(Map.of(
                        PURPOSE,
                        List.of(
                                new BackwardTerm(HandlingDuty.SESSION_REPORT, AppraisalTerm.APPRAISAL_REPORT, By.ORGAN),
                                new BackwardTerm(
                                        HandlingDuty.SESSION_NOTICE, HandlingTerm.SESSION_NOTICE, By.GENERAL_OFFICE))))
                .deliberating(AppraisalDeliberated.class)
                .step(Step.of(SelectAppraisee.class, AppraiseeSelected.class)
                        .with("organs", (c, so) -> Appraisees.organs(so, c.official(), c.post(), c.occurredOn()))
                        .checking(Appraisees::selected))
                .step(Step.of(GiveAppraisalNotice.class, AppraisalNoticeGiven.class)
                        .once())
                .step(Step.of(RecordAppraisalResearch.class, AppraisalResearchDone.class)
                        .after(AppraisalNoticeGiven.class)
                        .before(AppraisalOpinionDelivered.class))
                .step(Step.of(SubmitDutyReport.class, DutyReportSubmitted.class)
                        .after(AppraisalNoticeGiven.class)
                        .when(so -> AppraisalRounds.reportAwaited(so.log()))
                        .with("duties", (c, so) -> duties(so)))
                .step(Step.of(HearDutyReport.class, DutyReportHeard.class)
                        .after(AppraisalResearchDone.class)
                        .afterAll(DutyReportSubmitted.class)
                        .when(so -> AppraisalRounds.follows(so.log(), DutyReportHeard.class, DutyReportSubmitted.class))
                        .checking((e, so) -> Meetings.sat(so.context(), e.session(), e.occurredOn())))
                .step(Step.of(DeliberateOnDutyReport.class, AppraisalDeliberated.class)
                        .afterAll(DutyReportHeard.class)
                        .when(so ->
                                AppraisalRounds.follows(so.log(), AppraisalDeliberated.class, DutyReportHeard.class))
                        .checking((e, so) -> Meetings.sat(so.context(), e.session(), e.occurredOn())))
                .step(Step.of(VoteOnAppraisal.class, AppraisalVoteHeld.class)
                        .afterAll(AppraisalDeliberated.class)
                        .when(so ->
                                AppraisalRounds.follows(so.log(), AppraisalVoteHeld.class, AppraisalDeliberated.class))
                        .with("policy", (c, so) -> so.context().votePolicy().name())
                        .with("result", (c, so) -> so.context().votePolicy().of(c.tally(), c.session()))
                        .with("organ", (c, so) -> organ(so))
                        .with("redoBy", (c, so) -> AppraisalRounds.redoBy(c, so))
                        .checking(Appraisals::voted))
                .step(Step.of(DeliverAppraisalOpinion.class, AppraisalOpinionDelivered.class)
                        .once()
                        .after(AppraisalVoteHeld.class)
                        .with("organ", (c, so) -> organ(so))
                        .with("planBy", (c, so) -> so.counted(AppraisalTerm.APPRAISAL_PLAN, c.occurredOn()))
                        .with("improveBy", (c, so) -> so.counted(AppraisalTerm.APPRAISAL_IMPROVEMENT, c.occurredOn()))
                        .checking((e, so) -> CommandRefused.unless(
                                !e.appraisal().contains(COMPETENCE), AppraisalRule.GRADE_OF_COMPETENCE)))
                .step(Step.of(SubmitImprovementPlan.class, ImprovementPlanSubmitted.class)
                        .once()
                        .after(AppraisalOpinionDelivered.class)
                        .with("organ", (c, so) -> organ(so)))
                .step(Step.of(ReportImprovement.class, ImprovementReported.class)
                        .once()
                        .after(ImprovementPlanSubmitted.class)
                        .with("organ", (c, so) -> organ(so)))
                .step(Step.of(SendAppraisalResult.class, AppraisalResultSent.class)
                        .afterAll(AppraisalVoteHeld.class)
                        .oncePer(AppraisalResultSent::recipient)));
    }

    /** It ends with what was improved, and after a dissatisfied vote not before another. */
    @Override
    protected @Nullable String missing(StepLog log) {
        if (!log.has(AppraisalVoteHeld.class) || AppraisalRounds.isToRedo(log)) {
            return AppraisalVoteHeld.class.getSimpleName();
        }
        return Stream.of(AppraisalOpinionDelivered.class, ImprovementPlanSubmitted.class, ImprovementReported.class)
                .filter(step -> !log.has(step))
                .map(Class::getSimpleName)
                .findFirst()
                .orElse(null);
    }

    @Override
    protected void mustBeReadyFor(StepLog log, String purpose) {
        log.taken(AppraisalNoticeGiven.class);
        Steps.notTaken(
                AppraisalRounds.isToRedo(log) ? null : log.on(AppraisalVoteHeld.class),
                AppraisalVoteHeld.class.getSimpleName());
    }

    /** A report that members were dissatisfied with is heard again; when is said above. */
    @Override
    public boolean followsDeliberation(String purpose) {
        return true;
    }

    @Override
    protected @Nullable LocalDate doneBefore(StepLog log, DutyKind kind, @Nullable SupervisedOrgan organ) {
        boolean waiting = AppraisalRounds.count(log, DutyReportSubmitted.class)
                > AppraisalRounds.count(log, DutyReportHeard.class);
        return kind == HandlingDuty.SESSION_REPORT && waiting ? log.on(DutyReportSubmitted.class) : null;
    }

    private static SupervisedOrgan organ(SoFar soFar) {
        return soFar.log().opened().organs().getFirst();
    }

    private static List<DutyId> duties(SoFar soFar) {
        SupervisedOrgan organ = organ(soFar);
        Stream<DutyId> redo = soFar.log().has(AppraisalVoteHeld.class)
                ? Stream.of(AppraisalDuty.APPRAISAL_REDO.of(organ))
                : Stream.of();
        return Stream.concat(
                        redo,
                        Stream.ofNullable(
                                new SetDown(soFar.handling(), PURPOSE).owed(HandlingDuty.SESSION_REPORT, organ)))
                .toList();
    }

    private static void voted(AppraisalVoteHeld e, SoFar soFar) {
        Meetings.sat(soFar.context(), e.session(), e.occurredOn());
        VotePolicy policy = VotePolicy.valueOf(e.policy());
        VotePolicy.mustBe(e.result(), policy.of(e.tally(), e.session()));
    }
}
