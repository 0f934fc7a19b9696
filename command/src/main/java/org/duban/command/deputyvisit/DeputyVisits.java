package org.duban.command.deputyvisit;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.SharedProcess;
import org.duban.command.deputyvisit.DeputyVisitCommand.ArrangeDeputyVisit;
import org.duban.command.deputyvisit.DeputyVisitCommand.ForwardVisitReport;
import org.duban.command.deputyvisit.DeputyVisitCommand.GiveVisitFeedback;
import org.duban.command.deputyvisit.DeputyVisitCommand.HoldDeputyVisit;
import org.duban.command.deputyvisit.DeputyVisitCommand.RaiseVisitOpinion;
import org.duban.command.deputyvisit.DeputyVisitCommand.RecordOfficialMeeting;
import org.duban.command.deputyvisit.DeputyVisitCommand.RequestOfficialMeeting;
import org.duban.command.deputyvisit.DeputyVisitCommand.SubmitVisitFeedback;
import org.duban.command.person.People;
import org.duban.command.person.Person;
import org.duban.command.steps.Outline;
import org.duban.command.steps.SoFar;
import org.duban.command.steps.Step;
import org.duban.command.steps.StepLog;
import org.duban.command.steps.SteppedForm;
import org.duban.events.CaseEvent;
import org.duban.events.Deadline;
import org.duban.events.PersonId;
import org.duban.events.deputyvisit.DeputyVisitEvent;
import org.duban.events.deputyvisit.DeputyVisitEvent.Arrangement;
import org.duban.events.deputyvisit.DeputyVisitEvent.DeputyVisitArranged;
import org.duban.events.deputyvisit.DeputyVisitEvent.DeputyVisitHeld;
import org.duban.events.deputyvisit.DeputyVisitEvent.DeputyVisitOpinionRaised;
import org.duban.events.deputyvisit.DeputyVisitEvent.DeputyVisitReportForwarded;
import org.duban.events.deputyvisit.DeputyVisitEvent.OfficialMeetingRequested;
import org.duban.events.deputyvisit.DeputyVisitEvent.OfficialMet;
import org.duban.events.deputyvisit.DeputyVisitEvent.VisitFeedbackGiven;
import org.duban.events.deputyvisit.DeputyVisitEvent.VisitFeedbackReceived;
import org.duban.events.deputyvisit.DeputyVisitEvent.VisitReach;
import org.jspecify.annotations.Nullable;

/** The inspection visit of deputies among the forms of supervision. */
public final class DeputyVisits extends SteppedForm<DeputyVisitCommand, DeputyVisitEvent> {

    private static final Map<String, String> BASES = Map.ofEntries(
            entry("tell-deputies", "Dep25 §31"), entry("publish-report", "DD"), entry("close-case", "Dep25 §31; DD"));

    /** The form. */
    public static final DeputyVisits FORM = new DeputyVisits();

    private DeputyVisits() {
        super(Outline.of("DEPUTY_VISIT", DeputyVisitCommand.class, DeputyVisitEvent.class)
                .refusing(DeputyVisitRule.values())
                .terms(DeputyVisitTerm.values())
                .sharing(EnumSet.of(SharedProcess.CLOSING), BASES)
                .needing(DeputyVisitHeld.class)
                .withoutOrgans()
                .step(Step.of(ArrangeDeputyVisit.class, DeputyVisitArranged.class)
                        .checking(DeputyVisits::arranged))
                .step(Step.of(RequestOfficialMeeting.class, OfficialMeetingRequested.class)
                        .with("meetBy", (c, so) -> so.counted(DeputyVisitTerm.OFFICIAL_MEETING, c.occurredOn()))
                        .checking((e, so) -> {
                            mayVisit(e.deputy(), e.occurredOn(), so);
                            tookPart(e.deputy(), so);
                        }))
                .step(Step.of(RecordOfficialMeeting.class, OfficialMet.class).after(OfficialMeetingRequested.class))
                .step(Step.of(HoldDeputyVisit.class, DeputyVisitHeld.class)
                        .once()
                        .looking((c, so) -> CommandRefused.unless(c.settled() == null, CommonRule.SETTLED_ON_VISIT))
                        .checking((e, so) -> e.attendees().forEach(person -> mayVisit(person, e.occurredOn(), so)))
                        .checking((e, so) -> applicantThere(e, so)))
                .step(Step.of(RaiseVisitOpinion.class, DeputyVisitOpinionRaised.class)
                        .after(DeputyVisitHeld.class)
                        .before(DeputyVisitReportForwarded.class)
                        .with("forwardBy", DeputyVisits::forwardBy)
                        .checking((e, so) -> {
                            People.known(so.context(), e.raisedBy());
                            tookPart(e.raisedBy(), so);
                        }))
                .step(Step.of(ForwardVisitReport.class, DeputyVisitReportForwarded.class)
                        .after(DeputyVisitOpinionRaised.class)
                        .oncePer(DeputyVisitReportForwarded::organ)
                        .with("feedbackBy", (c, so) -> so.counted(DeputyVisitTerm.VISIT_FEEDBACK, c.occurredOn())))
                .step(Step.of(SubmitVisitFeedback.class, VisitFeedbackReceived.class)
                        .after(DeputyVisitReportForwarded.class, (e, sent) -> e.organ() == sent.organ())
                        .oncePer(VisitFeedbackReceived::organ))
                .step(Step.of(GiveVisitFeedback.class, VisitFeedbackGiven.class).after(VisitFeedbackReceived.class)));
    }

    /** What was asked for and said goes on, whoever got it answers, and the deputies learn of it, before a case may end. */
    @Override
    protected @Nullable String missing(StepLog log) {
        if (isToBeMet(log)) {
            return OfficialMet.class.getSimpleName();
        }
        if (isToBeForwarded(log)) {
            return DeputyVisitReportForwarded.class.getSimpleName();
        }
        long forwarded = log.all(DeputyVisitReportForwarded.class).count();
        if (forwarded > log.all(VisitFeedbackReceived.class).count()) {
            return VisitFeedbackReceived.class.getSimpleName();
        }
        boolean told = forwarded == 0 || log.has(VisitFeedbackGiven.class);
        return told ? super.missing(log) : VisitFeedbackGiven.class.getSimpleName();
    }

    /** One meeting answers whoever asked before it. */
    private static boolean isToBeMet(StepLog log) {
        boolean open = false;
        for (CaseEvent event : log.events()) {
            open = event instanceof OfficialMeetingRequested || (open && !(event instanceof OfficialMet));
        }
        return open;
    }

    /** Where no organ's work is looked at there is none that opinions could go to. */
    private static boolean isToBeForwarded(StepLog log) {
        return log.has(DeputyVisitOpinionRaised.class)
                && !log.has(DeputyVisitReportForwarded.class)
                && !log.opened().organs().isEmpty();
    }

    private static @Nullable Deadline forwardBy(RaiseVisitOpinion c, SoFar soFar) {
        return soFar.basis().organs().isEmpty() ? null : soFar.counted(DeputyVisitTerm.VISIT_FORWARD, c.occurredOn());
    }

    /** Once the visit was made, whoever speaks of it was there; before, a deputy may ask ahead. */
    private static void tookPart(PersonId personId, SoFar soFar) {
        soFar.log().last(DeputyVisitHeld.class).ifPresent(held -> mustBeThere(personId, held));
    }

    /** A visit with the deputy's card is made by that deputy. */
    private static void applicantThere(DeputyVisitHeld held, SoFar soFar) {
        PersonId applicant = soFar.log().opened(DeputyVisitArranged.class).applicant();
        if (applicant != null) {
            mustBeThere(applicant, held);
        }
    }

    private static void mustBeThere(PersonId personId, DeputyVisitHeld held) {
        CommandRefused.unless(
                held.attendees().contains(personId), DeputyVisitRule.VISITOR_NOT_THERE, "person", personId.value());
    }

    private static void arranged(DeputyVisitArranged e, SoFar soFar) {
        CommandRefused.unless(
                e.reach() == VisitReach.OWN_LEVEL || e.reach() == VisitReach.LOWER_LEVEL,
                DeputyVisitRule.VISIT_OUTSIDE_LEVEL,
                "reach",
                e.reach().name());
        PersonId applicant = e.applicant();
        CommandRefused.unless(
                e.arrangement() == Arrangement.ORGANISED || applicant != null, DeputyVisitRule.APPLICANT_MISSING);
        if (applicant != null) {
            mayVisit(applicant, e.occurredOn(), soFar);
        }
    }

    /** Who visits is a deputy on that day. */
    private static void mayVisit(PersonId personId, LocalDate on, SoFar soFar) {
        Person person = People.known(soFar.context(), personId);
        CommandRefused.unless(person.isDeputy(on), DeputyVisitRule.VISITOR_NO_DEPUTY, "person", personId.value());
    }
}
