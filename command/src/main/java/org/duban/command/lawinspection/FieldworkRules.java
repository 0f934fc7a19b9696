package org.duban.command.lawinspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.Steps;
import org.duban.command.handling.Findings;
import org.duban.command.handling.Handling;
import org.duban.command.lawinspection.FieldworkCommand.ActivityCommand;
import org.duban.command.lawinspection.FieldworkCommand.AssessByThirdParty;
import org.duban.command.lawinspection.FieldworkCommand.CloseFieldwork;
import org.duban.command.lawinspection.FieldworkCommand.DoSpotCheck;
import org.duban.command.lawinspection.FieldworkCommand.DoSurvey;
import org.duban.command.lawinspection.FieldworkCommand.HearBriefing;
import org.duban.command.lawinspection.FieldworkCommand.HoldSymposium;
import org.duban.command.lawinspection.FieldworkCommand.InspectSite;
import org.duban.command.lawinspection.FieldworkCommand.SubmitSelfCheck;
import org.duban.command.lawinspection.FieldworkCommand.TransferConcreteCase;
import org.duban.events.Event;
import org.duban.events.SupervisedOrgan;
import org.duban.events.lawinspection.FieldworkEvent;
import org.duban.events.lawinspection.FieldworkEvent.BriefingHeard;
import org.duban.events.lawinspection.FieldworkEvent.ConcreteCaseTransferred;
import org.duban.events.lawinspection.FieldworkEvent.FieldworkClosed;
import org.duban.events.lawinspection.FieldworkEvent.SelfCheckSubmitted;
import org.duban.events.lawinspection.FieldworkEvent.SiteInspected;
import org.duban.events.lawinspection.FieldworkEvent.SpotCheckDone;
import org.duban.events.lawinspection.FieldworkEvent.SurveyDone;
import org.duban.events.lawinspection.FieldworkEvent.SymposiumHeld;
import org.duban.events.lawinspection.FieldworkEvent.ThirdPartyAssessed;

/** The rules of the inspection on the ground. */
record FieldworkRules(LawInspection inspection, Handling handling, Context context) {

    List<? extends Event> decide(FieldworkCommand command) {
        Steps.taken(inspection.preparation().notifiedOn(), "InspectedOrganNotified");
        return switch (command) {
            case SubmitSelfCheck c -> List.of(selfCheck(c));
            case ActivityCommand c -> act(c);
            case TransferConcreteCase c -> List.of(transfer(c));
            case CloseFieldwork c -> close(c);
        };
    }

    private Event selfCheck(SubmitSelfCheck c) {
        SupervisedOrgan organ = inspection.organ(c.organ(), context);
        Steps.taken(inspection.preparation().notified().get(organ), "InspectedOrganNotified");
        Steps.notTaken(inspection.fieldwork().checked().get(organ), "SelfCheckSubmitted");
        return new SelfCheckSubmitted(c.caseId(), organ, c.summary(), during(c.occurredOn()));
    }

    private Event transfer(TransferConcreteCase c) {
        Fieldwork.Transfer transfer = new Fieldwork.Transfer(c.subject(), c.transferredTo());
        Steps.notGiven(inspection.fieldwork().transferred().get(transfer));
        return new ConcreteCaseTransferred(c.caseId(), c.subject(), c.transferredTo(), during(c.occurredOn()));
    }

    /** A group finds and hands over; penalties and concrete cases are for those whose business they are. */
    private List<Event> act(ActivityCommand c) {
        CommandRefused.unless(c.settled() == null, InspectionRule.SETTLED_BY_GROUP);
        CommandRefused.unless(
                inspection.report().submittedOn() == null || c.findings().isEmpty(), CommonRule.FINDING_AFTER_REPORT);
        during(c.occurredOn());
        FieldworkEvent activity = activity(c);
        List<Event> events = new ArrayList<>();
        events.add(activity);
        events.addAll(new Findings(c.caseId(), handling, inspection.basis(), context)
                .identified(c.findings(), activity.getClass().getSimpleName(), c.occurredOn()));
        return events;
    }

    private static FieldworkEvent activity(ActivityCommand command) {
        return switch (command) {
            case HearBriefing c -> new BriefingHeard(c.caseId(), c.activity(), c.occurredOn());
            case InspectSite c -> new SiteInspected(c.caseId(), c.activity(), c.occurredOn());
            case HoldSymposium c -> new SymposiumHeld(c.caseId(), c.activity(), c.occurredOn());
            case DoSurvey c -> new SurveyDone(c.caseId(), c.activity(), c.respondents(), c.occurredOn());
            case DoSpotCheck c -> new SpotCheckDone(c.caseId(), c.activity(), c.occurredOn());
            case AssessByThirdParty c -> new ThirdPartyAssessed(c.caseId(), c.assessor(), c.activity(), c.occurredOn());
        };
    }

    private List<Event> close(CloseFieldwork c) {
        Steps.taken(inspection.fieldwork().lastOn(), "SiteInspected");
        Steps.notTaken(inspection.fieldwork().closedOn(), "FieldworkClosed");
        return List.of(new FieldworkClosed(
                c.caseId(),
                inspection.basis().inCharge(),
                context.rules().counted(InspectionTerm.LEI_REPORT, c.occurredOn()),
                c.occurredOn()));
    }

    /** Refuses a day after the end; a timely act may still be registered late. */
    private LocalDate during(LocalDate on) {
        LocalDate closedOn = inspection.fieldwork().closedOn();
        CommandRefused.unless(
                closedOn == null || !on.isAfter(closedOn),
                InspectionRule.FIELDWORK_OVER,
                "on",
                String.valueOf(closedOn));
        return on;
    }
}
