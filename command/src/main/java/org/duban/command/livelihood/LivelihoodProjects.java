package org.duban.command.livelihood;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.duban.command.BackwardTerm;
import org.duban.command.BackwardTerm.By;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.SharedProcess;
import org.duban.command.Steps;
import org.duban.command.handling.Finding;
import org.duban.command.handling.Findings;
import org.duban.command.handling.HandlingTerm;
import org.duban.command.livelihood.LivelihoodCommand.AnnounceSurveyResult;
import org.duban.command.livelihood.LivelihoodCommand.CheckProject;
import org.duban.command.livelihood.LivelihoodCommand.CloseSurvey;
import org.duban.command.livelihood.LivelihoodCommand.CompleteProject;
import org.duban.command.livelihood.LivelihoodCommand.CountSurveyAnswers;
import org.duban.command.livelihood.LivelihoodCommand.HearProjectResult;
import org.duban.command.livelihood.LivelihoodCommand.OpenSurvey;
import org.duban.command.livelihood.LivelihoodCommand.RecordProjectVote;
import org.duban.command.livelihood.LivelihoodCommand.RegisterProject;
import org.duban.command.livelihood.LivelihoodCommand.ReportProjectProgress;
import org.duban.command.meeting.Meetings;
import org.duban.command.meeting.Sittings;
import org.duban.command.steps.Bases;
import org.duban.command.steps.Outline;
import org.duban.command.steps.SoFar;
import org.duban.command.steps.Step;
import org.duban.command.steps.StepLog;
import org.duban.command.steps.SteppedForm;
import org.duban.command.unit.Units;
import org.duban.events.Event;
import org.duban.events.ItemId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.livelihood.LivelihoodEvent;
import org.duban.events.livelihood.LivelihoodEvent.GradeCounts;
import org.duban.events.livelihood.LivelihoodEvent.ProjectChecked;
import org.duban.events.livelihood.LivelihoodEvent.ProjectCompleted;
import org.duban.events.livelihood.LivelihoodEvent.ProjectProgressReported;
import org.duban.events.livelihood.LivelihoodEvent.ProjectRegistered;
import org.duban.events.livelihood.LivelihoodEvent.ProjectResultHeard;
import org.duban.events.livelihood.LivelihoodEvent.ProjectVoted;
import org.duban.events.livelihood.LivelihoodEvent.SurveyAnswersCounted;
import org.duban.events.livelihood.LivelihoodEvent.SurveyClosed;
import org.duban.events.livelihood.LivelihoodEvent.SurveyOpened;
import org.duban.events.livelihood.LivelihoodEvent.SurveyResultAnnounced;
import org.duban.events.meeting.MeetingEvent.MeetingKind;
import org.duban.events.unit.UnitEvent.UnitKind;

/** The livelihood project among the forms of supervision. */
public final class LivelihoodProjects extends SteppedForm<LivelihoodCommand, LivelihoodEvent> {

    private static final List<BackwardTerm> NOTICE =
            List.of(new BackwardTerm(HandlingDuty.SESSION_NOTICE, HandlingTerm.SESSION_NOTICE, By.GENERAL_OFFICE));

    private static final Map<String, String> BASES =
            Bases.handled("DD", "DD", Map.of("adopt-resolution", "Org §50; Org §51", "submit-resolution-report", "DD"));

    /** The form. */
    public static final LivelihoodProjects FORM = new LivelihoodProjects();

    private LivelihoodProjects() {
        super(Outline.of("LIVELIHOOD_PROJECT", LivelihoodCommand.class, LivelihoodEvent.class)
                .refusing(LivelihoodRule.values())
                .sharing(EnumSet.allOf(SharedProcess.class), BASES)
                .purposes(Map.of("LIVELIHOOD_PROJECT", NOTICE, "HANDLING_REPORT", NOTICE))
                .deliberating(ProjectResultHeard.class)
                .needing(ProjectCompleted.class)
                .needing(SurveyResultAnnounced.class)
                .step(Step.of(RegisterProject.class, ProjectRegistered.class)
                        .with("organs", (c, so) -> List.of(SupervisedOrgan.GOVERNMENT))
                        .checking((e, so) -> Units.mustBe(so.context(), e.unit(), UnitKind.DEPARTMENT))
                        .checking((e, so) -> Steps.nearYear(e.year(), e.occurredOn())))
                .step(Step.of(RecordProjectVote.class, ProjectVoted.class)
                        .once()
                        .before(ProjectProgressReported.class)
                        .checking(LivelihoodProjects::voted))
                .step(Step.of(ReportProjectProgress.class, ProjectProgressReported.class)
                        .before(ProjectCompleted.class)
                        .checking(LivelihoodProjects::progress))
                .step(Step.of(CheckProject.class, ProjectChecked.class)
                        .before(ProjectResultHeard.class)
                        .with("findings", (c, so) -> items(c.findings()))
                        .bringing((c, so) -> found(c, c.findings(), c.place(), so)))
                .step(Step.of(CompleteProject.class, ProjectCompleted.class)
                        .once()
                        .checking(
                                (e, so) -> CommandRefused.unless(!e.evidence().isEmpty(), CommonRule.EVIDENCE_MISSING)))
                .step(Step.of(OpenSurvey.class, SurveyOpened.class)
                        .oncePer(SurveyOpened::survey)
                        .checking((e, so) -> CommandRefused.unless(
                                e.interim() || so.log().has(ProjectCompleted.class),
                                LivelihoodRule.SURVEY_BEFORE_COMPLETION)))
                .step(Step.of(CountSurveyAnswers.class, SurveyAnswersCounted.class)
                        .after(SurveyOpened.class, (e, opened) -> e.survey().equals(opened.survey()))
                        .oncePer(e -> List.of(e.survey(), e.batch()))
                        .checking((e, so) -> {
                            mustBeOpen(so.log(), e.survey());
                            CommandRefused.unless(e.counts().answers() > 0, LivelihoodRule.SURVEY_WITHOUT_ANSWERS);
                        }))
                .step(Step.of(CloseSurvey.class, SurveyClosed.class)
                        .after(SurveyOpened.class, (e, opened) -> e.survey().equals(opened.survey()))
                        .oncePer(SurveyClosed::survey))
                .step(Step.of(AnnounceSurveyResult.class, SurveyResultAnnounced.class)
                        .before(ProjectResultHeard.class)
                        .oncePer(SurveyResultAnnounced::survey)
                        .after(SurveyClosed.class, (e, closed) -> e.survey().equals(closed.survey()))
                        .with("counts", (c, so) -> counted(so.log(), c.survey()))
                        .with("rate", (c, so) -> rate(counted(so.log(), c.survey())))
                        .with("findings", (c, so) -> items(c.findings()))
                        .bringing((c, so) -> found(c, c.findings(), c.survey(), so)))
                .step(Step.of(HearProjectResult.class, ProjectResultHeard.class)
                        .once()
                        .after(SurveyResultAnnounced.class)
                        .with("compiler", (c, so) -> so.inCharge())
                        .with("compileBy", (c, so) -> so.counted(HandlingTerm.OPINION_COMPILE, c.occurredOn()))
                        .checking((e, so) -> Meetings.sat(so.context(), e.session(), e.occurredOn()))));
    }

    /** Where nothing was found no session need hear it. */
    @Override
    protected boolean withoutOpinions(StepLog log) {
        return !log.has(ProjectResultHeard.class)
                && log.all(ProjectChecked.class).allMatch(e -> e.findings().isEmpty())
                && log.all(SurveyResultAnnounced.class)
                        .allMatch(e -> e.findings().isEmpty());
    }

    private static List<ItemId> items(List<Finding> findings) {
        return findings.stream().map(Finding::itemId).toList();
    }

    private static List<Event> found(LivelihoodCommand c, List<Finding> findings, String source, SoFar soFar) {
        return new Findings(c.caseId(), soFar.handling(), soFar.basis(), soFar.context())
                .identified(findings, source, c.occurredOn());
    }

    /** Deputies choose among more projects than there will be, and only in a session of the congress. */
    private static void voted(ProjectVoted event, SoFar soFar) {
        Meetings.during(soFar.context(), event.meeting(), MeetingKind.CONGRESS, event.occurredOn());
        CommandRefused.unless(event.candidates() > event.chosen(), LivelihoodRule.VOTE_WITHOUT_CHOICE);
        CommandRefused.unless(event.votes() <= event.valid(), LivelihoodRule.VOTES_BEYOND_BALLOTS);
        Sittings.mustHaveSeen(soFar.context(), event.meeting(), event.valid());
    }

    /** Progress goes down for a reason only. */
    private static void progress(ProjectProgressReported e, SoFar soFar) {
        CommandRefused.unless(
                e.percent() >= 0 && e.percent() <= 100,
                LivelihoodRule.PROGRESS_IMPOSSIBLE,
                "percent",
                String.valueOf(e.percent()));
        int before = soFar.log()
                .last(ProjectProgressReported.class)
                .map(ProjectProgressReported::percent)
                .orElse(0);
        CommandRefused.unless(
                e.percent() >= before || e.reason() != null,
                LivelihoodRule.PROGRESS_WENT_DOWN,
                "before",
                String.valueOf(before),
                "percent",
                String.valueOf(e.percent()));
    }

    private static void mustBeOpen(StepLog log, String survey) {
        log.all(SurveyClosed.class)
                .filter(closed -> closed.survey().equals(survey))
                .findFirst()
                .ifPresent(closed -> {
                    throw new CommandRefused(
                            LivelihoodRule.SURVEY_CLOSED_BEFORE,
                            "survey",
                            survey,
                            "on",
                            closed.occurredOn().toString());
                });
    }

    private static GradeCounts counted(StepLog log, String survey) {
        GradeCounts all = log.all(SurveyAnswersCounted.class)
                .filter(answers -> answers.survey().equals(survey))
                .map(SurveyAnswersCounted::counts)
                .reduce(new GradeCounts(0, 0, 0, 0), GradeCounts::plus);
        CommandRefused.unless(all.answers() > 0, LivelihoodRule.SURVEY_WITHOUT_ANSWERS);
        return all;
    }

    private static String rate(GradeCounts counts) {
        return BigDecimal.valueOf(100L * (counts.satisfied() + counts.basicallySatisfied()))
                .divide(BigDecimal.valueOf(counts.answers()), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
