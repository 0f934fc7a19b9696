package org.duban.command.resolutionreview;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Several;
import org.duban.command.SharedProcess;
import org.duban.command.handling.HandlingTerm;
import org.duban.command.meeting.Meetings;
import org.duban.command.resolutionreview.ResolutionReviewCommand.ConcludeResolutionReview;
import org.duban.command.resolutionreview.ResolutionReviewCommand.PlanResolutionReview;
import org.duban.command.resolutionreview.ResolutionReviewCommand.StartResolutionReview;
import org.duban.command.resolutionreview.ResolutionReviewCommand.SubmitExecutionReport;
import org.duban.command.resolutionreview.ResolutionReviewCommand.SubmitFinalExecutionReport;
import org.duban.command.rules.Term;
import org.duban.command.steps.Outline;
import org.duban.command.steps.SoFar;
import org.duban.command.steps.Step;
import org.duban.command.steps.StepLog;
import org.duban.command.steps.SteppedForm;
import org.duban.events.Deadline;
import org.duban.events.SupervisedOrgan;
import org.duban.events.resolutionreview.ResolutionReviewEvent;
import org.duban.events.resolutionreview.ResolutionReviewEvent.ExecutionReportReceived;
import org.duban.events.resolutionreview.ResolutionReviewEvent.FinalExecutionReported;
import org.duban.events.resolutionreview.ResolutionReviewEvent.ResolutionReviewConcluded;
import org.duban.events.resolutionreview.ResolutionReviewEvent.ResolutionReviewPlanned;
import org.duban.events.resolutionreview.ResolutionReviewEvent.ResolutionReviewStarted;
import org.jspecify.annotations.Nullable;

/** The mid-term check of a resolution among the forms of supervision. */
public final class ResolutionReviews extends SteppedForm<ResolutionReviewCommand, ResolutionReviewEvent> {

    private static final String HANDLED = "S24 §17; DD";
    private static final String SESSION = "SH-Rules §5; DD";

    /** The day of the session is not counted back from: its law sets no terms before it for such a check. */
    private static final Set<SharedProcess> SHARED = EnumSet.complementOf(EnumSet.of(SharedProcess.SESSIONS));

    /** The opinions are handled as those on a special work report are; what shared steps cite of inspections is not meant. */
    private static final Map<String, String> BASES = Map.ofEntries(
            entry("schedule-session", SESSION),
            entry("mark-session-duty-done", SESSION),
            entry("identify-item", "DD"),
            entry("deliver-opinion-letter", "S24 §17; SH-Rules §26"),
            entry("assign-item", HANDLED),
            entry("report-progress", HANDLED),
            entry("submit-item-result", HANDLED),
            entry("accept-item", HANDLED),
            entry("reject-item", HANDLED),
            entry("close-item", HANDLED),
            entry("pass-look-back", HANDLED),
            entry("reopen-item", HANDLED),
            entry("hold-satisfaction-vote", "ZJ-Rules §29; DD"),
            entry("hold-follow-up-supervision", "S24 §17 ¶2"),
            entry("tell-deputies", "S24 §17 ¶3"),
            entry("publish-report", "S24 §17 ¶3"),
            entry("close-case", HANDLED),
            entry("PAPER_NOT_THERE", "S24 §17 ¶3"),
            entry("DEPUTIES_NOT_TOLD", "S24 §17 ¶3"),
            entry("NOT_PUBLISHED", "S24 §17 ¶3"));

    /** The form. */
    public static final ResolutionReviews FORM = new ResolutionReviews();

    private ResolutionReviews() {
        super(Outline.of("RESOLUTION_REVIEW", ResolutionReviewCommand.class, ResolutionReviewEvent.class)
                .refusing(ResolutionReviewRule.values())
                .terms(ResolutionReviewTerm.values())
                .sharing(SHARED, BASES)
                .findings(ResolutionReviewStarted.class, ResolutionReviewConcluded.class)
                .deliberating(ResolutionReviewConcluded.class)
                .step(Step.of(PlanResolutionReview.class, ResolutionReviewPlanned.class)
                        .notBefore("adoptedOn", ResolutionReviewPlanned::adoptedOn)
                        .checking((e, so) -> planned(e)))
                .step(Step.of(StartResolutionReview.class, ResolutionReviewStarted.class)
                        .once()
                        .with("organs", (c, so) -> resolution(so).organs())
                        .with("reportBy", (c, so) -> set(so, ResolutionReviewTerm.EXECUTION_REPORT, c, c.reportBy()))
                        .with(
                                "finalReportBy",
                                (c, so) -> set(
                                        so,
                                        ResolutionReviewTerm.FINAL_EXECUTION_REPORT,
                                        c,
                                        resolution(so).endsOn()))
                        .checking(ResolutionReviews::started))
                .step(Step.of(SubmitExecutionReport.class, ExecutionReportReceived.class)
                        .after(ResolutionReviewStarted.class)
                        .oncePer(ExecutionReportReceived::organ))
                .step(Step.of(ConcludeResolutionReview.class, ResolutionReviewConcluded.class)
                        .once()
                        .after(ResolutionReviewStarted.class)
                        .afterAll(ExecutionReportReceived.class)
                        .when(ResolutionReviews::allReported)
                        .with("compiler", (c, so) -> so.inCharge())
                        .with("compileBy", (c, so) -> so.counted(HandlingTerm.OPINION_COMPILE, c.occurredOn()))
                        .checking((e, so) -> Meetings.sat(so.context(), e.session(), e.occurredOn())))
                .step(Step.of(SubmitFinalExecutionReport.class, FinalExecutionReported.class)
                        .after(ExecutionReportReceived.class, (e, report) -> e.organ() == report.organ())
                        .oncePer(FinalExecutionReported::organ)));
    }

    @Override
    protected @Nullable String missing(StepLog log) {
        boolean finished = organs(log.all(FinalExecutionReported.class).map(FinalExecutionReported::organ))
                .containsAll(log.opened().organs());
        if (!log.has(ResolutionReviewConcluded.class)) {
            return "ResolutionReviewConcluded";
        }
        return finished ? null : "FinalExecutionReported";
    }

    private static ResolutionReviewPlanned resolution(SoFar soFar) {
        return soFar.log().opened(ResolutionReviewPlanned.class);
    }

    private static Deadline set(SoFar soFar, Term term, StartResolutionReview start, LocalDate dueOn) {
        return soFar.context().rules().decided(term, start.occurredOn(), dueOn);
    }

    private static void planned(ResolutionReviewPlanned e) {
        CommandRefused.unless(!e.endsOn().isBefore(e.adoptedOn()), CommonRule.PERIOD_REVERSED);
        mustRun(e.endsOn(), e.occurredOn());
    }

    private static void started(ResolutionReviewStarted e, SoFar soFar) {
        LocalDate end = resolution(soFar).endsOn();
        mustRun(end, e.occurredOn());
        CommandRefused.unless(end.equals(e.finalReportBy().dueOn()), CommonRule.CORRECTION_DOES_NOT_FIT);
    }

    /** Refuses a day after the resolution's term. */
    private static void mustRun(LocalDate end, LocalDate on) {
        CommandRefused.unless(!on.isAfter(end), ResolutionReviewRule.RESOLUTION_TERM_OVER, "end", end.toString());
    }

    private static void allReported(SoFar soFar) {
        Set<SupervisedOrgan> reported =
                organs(soFar.log().all(ExecutionReportReceived.class).map(ExecutionReportReceived::organ));
        String missing = Several.of(resolution(soFar).organs().stream()
                .filter(organ -> !reported.contains(organ))
                .map(Enum::name));
        CommandRefused.unless(missing.isEmpty(), ResolutionReviewRule.EXECUTION_REPORTS_MISSING, "organs", missing);
    }

    private static Set<SupervisedOrgan> organs(Stream<SupervisedOrgan> organs) {
        return organs.collect(Collectors.toSet());
    }
}
