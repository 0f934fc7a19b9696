package org.duban.command.research;

import static java.util.Map.entry;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.SharedProcess;
import org.duban.command.person.People;
import org.duban.command.research.ResearchCommand.CompleteResearchReport;
import org.duban.command.research.ResearchCommand.ForwardResearchReport;
import org.duban.command.research.ResearchCommand.GiveResearchFeedback;
import org.duban.command.research.ResearchCommand.RaiseResearchOpinion;
import org.duban.command.research.ResearchCommand.RecordFieldVisit;
import org.duban.command.research.ResearchCommand.RegisterResearchOutcome;
import org.duban.command.research.ResearchCommand.StartResearch;
import org.duban.command.research.ResearchCommand.SubmitResearchFeedback;
import org.duban.command.series.Numbers;
import org.duban.command.steps.Outline;
import org.duban.command.steps.SoFar;
import org.duban.command.steps.Step;
import org.duban.command.steps.StepLog;
import org.duban.command.steps.SteppedForm;
import org.duban.events.Alike;
import org.duban.events.Deadline;
import org.duban.events.PersonId;
import org.duban.events.SeriesId;
import org.duban.events.research.ResearchEvent;
import org.duban.events.research.ResearchEvent.FieldVisitMade;
import org.duban.events.research.ResearchEvent.ResearchFeedbackGiven;
import org.duban.events.research.ResearchEvent.ResearchFeedbackReceived;
import org.duban.events.research.ResearchEvent.ResearchOpinionRaised;
import org.duban.events.research.ResearchEvent.ResearchOutcomeRegistered;
import org.duban.events.research.ResearchEvent.ResearchReportCompleted;
import org.duban.events.research.ResearchEvent.ResearchReportForwarded;
import org.duban.events.research.ResearchEvent.ResearchStarted;
import org.jspecify.annotations.Nullable;

/** Thematic research among the forms of supervision. */
public final class ResearchForm extends SteppedForm<ResearchCommand, ResearchEvent> {

    private static final Map<String, String> BASES = Map.ofEntries(
            entry("tell-deputies", "Dep25 §31"), entry("publish-report", "DD"), entry("close-case", "Dep25 §31; DD"));

    /** Outcomes are numbered across all research, since the yearly report counts them by their numbers. */
    private static final SeriesId OUTCOMES = new SeriesId("research-outcomes");

    /** The form. */
    public static final ResearchForm FORM = new ResearchForm();

    private ResearchForm() {
        super(Outline.of("RESEARCH", ResearchCommand.class, ResearchEvent.class)
                .refusing(ResearchRule.values())
                .terms(ResearchTerm.values())
                .sharing(EnumSet.of(SharedProcess.CLOSING), BASES)
                .needing(ResearchReportCompleted.class)
                .withoutOrgans()
                .step(Step.of(StartResearch.class, ResearchStarted.class)
                        .checking((e, so) -> e.team().forEach(person -> People.known(so.context(), person))))
                .step(Step.of(RecordFieldVisit.class, FieldVisitMade.class)
                        .looking((c, so) -> mustBeAVisit(c))
                        .checking((e, so) -> e.visitors().forEach(person -> People.known(so.context(), person))))
                .step(Step.of(RaiseResearchOpinion.class, ResearchOpinionRaised.class)
                        .before(ResearchReportForwarded.class)
                        .with("forwardBy", ResearchForm::forwardBy)
                        .checking((e, so) -> mustBeKnown(e, so)))
                .step(Step.of(CompleteResearchReport.class, ResearchReportCompleted.class)
                        .once())
                .step(Step.of(RegisterResearchOutcome.class, ResearchOutcomeRegistered.class)
                        .after(ResearchReportCompleted.class)
                        .oncePer(outcome -> Alike.of(outcome.outcomeNo()))
                        .leadingTo((e, so) -> List.of(Numbers.given(
                                so.context(),
                                OUTCOMES,
                                e.outcomeNo(),
                                e.caseId().stream(),
                                e.occurredOn(),
                                new CommandRefused(ResearchRule.MARK_TAKEN, "number", e.outcomeNo())))))
                .step(Step.of(ForwardResearchReport.class, ResearchReportForwarded.class)
                        .after(ResearchReportCompleted.class)
                        .oncePer(ResearchReportForwarded::organ)
                        .with("feedbackBy", (c, so) -> so.counted(ResearchTerm.RESEARCH_FEEDBACK, c.occurredOn())))
                .step(Step.of(SubmitResearchFeedback.class, ResearchFeedbackReceived.class)
                        .after(ResearchReportForwarded.class, (e, sent) -> e.organ() == sent.organ())
                        .oncePer(ResearchFeedbackReceived::organ))
                .step(Step.of(GiveResearchFeedback.class, ResearchFeedbackGiven.class)
                        .after(ResearchFeedbackReceived.class)));
    }

    /** What was said goes on, whoever got the report answers, and the deputies learn of it, before a case may end. */
    @Override
    protected @Nullable String missing(StepLog log) {
        if (isToBeForwarded(log)) {
            String needed = super.missing(log);
            return needed == null ? ResearchReportForwarded.class.getSimpleName() : needed;
        }
        long forwarded = log.all(ResearchReportForwarded.class).count();
        if (forwarded > log.all(ResearchFeedbackReceived.class).count()) {
            return ResearchFeedbackReceived.class.getSimpleName();
        }
        boolean told = forwarded == 0 || log.has(ResearchFeedbackGiven.class);
        return told ? super.missing(log) : ResearchFeedbackGiven.class.getSimpleName();
    }

    /** Where no organ's work is looked at there is none that opinions could go to. */
    private static boolean isToBeForwarded(StepLog log) {
        return log.has(ResearchOpinionRaised.class)
                && !log.has(ResearchReportForwarded.class)
                && !log.opened().organs().isEmpty();
    }

    /** The law asks it for what deputies say; what others say goes on with the report. */
    private static @Nullable Deadline forwardBy(RaiseResearchOpinion c, SoFar soFar) {
        return c.raisedBy() == null || soFar.basis().organs().isEmpty()
                ? null
                : soFar.counted(ResearchTerm.RESEARCH_FORWARD, c.occurredOn());
    }

    /** An organisation that nothing tells from others could not be counted once; visitors settle nothing themselves. */
    private static void mustBeAVisit(RecordFieldVisit c) {
        String id = c.organisationId();
        CommandRefused.unless(id != null && !id.isBlank(), ResearchRule.ORGANISATION_MISSING);
        CommandRefused.unless(c.settled() == null, CommonRule.SETTLED_ON_VISIT);
    }

    private static void mustBeKnown(ResearchOpinionRaised e, SoFar soFar) {
        PersonId person = e.raisedBy();
        if (person != null) {
            People.known(soFar.context(), person);
        }
    }
}
