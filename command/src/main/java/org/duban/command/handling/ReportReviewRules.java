package org.duban.command.handling;

import java.util.ArrayList;
import java.util.List;
import org.duban.command.CaseBasis;
import org.duban.command.CaseForm;
import org.duban.command.CommandRefused;
import org.duban.command.Context;
import org.duban.command.Steps;
import org.duban.command.handling.ReportCommand.HoldFollowUpSupervision;
import org.duban.command.handling.ReportCommand.HoldSatisfactionVote;
import org.duban.command.handling.ReportCommand.OrderReRectification;
import org.duban.command.handling.ReportCommand.PrintHandlingReport;
import org.duban.command.handling.ReportCommand.SubmitReportForDeliberation;
import org.duban.events.Deadline;
import org.duban.events.Event;
import org.duban.events.SupervisedOrgan;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.handling.ItemState;
import org.duban.events.handling.ReportEvent.FollowUpSupervisionHeld;
import org.duban.events.handling.ReportEvent.HandlingReportPrintedForMembers;
import org.duban.events.handling.ReportEvent.HandlingReportSubmittedForDeliberation;
import org.duban.events.handling.ReportEvent.ReRectificationOrdered;
import org.duban.events.handling.ReportEvent.Satisfaction;
import org.duban.events.handling.ReportEvent.SatisfactionVoteHeld;

/** The rules of what the standing committee makes of a handling report. */
record ReportReviewRules(CaseForm<?, ?, ?> form, Handling handling, CaseBasis basis, Context context) {

    List<Event> print(PrintHandlingReport c) {
        SupervisedOrgan organ = submitted(c);
        Steps.notTaken(handling.reports().passedOn(organ, Reports.PRINTED), Reports.PRINTED);
        return List.of(new HandlingReportPrintedForMembers(c.caseId(), organ, c.copies(), c.occurredOn()));
    }

    List<Event> submitForDeliberation(SubmitReportForDeliberation c) {
        SupervisedOrgan organ = submitted(c);
        Steps.notGiven(
                handling.reports().passedOn(organ, Reports.SET_DOWN, c.session().value()));
        return List.of(new HandlingReportSubmittedForDeliberation(
                c.caseId(), organ, c.meeting(), c.session(), c.occurredOn()));
    }

    List<Event> vote(HoldSatisfactionVote c) {
        SupervisedOrgan organ = submitted(c);
        Reporting reporting = handling.reports().of(organ);
        Steps.notTaken(reporting.votedInRound(), "SatisfactionVoteHeld");
        BallotRules.consistent(c.tally(), c.session());
        Satisfaction result = context.votePolicy().result(c.tally(), c.session().members());
        boolean again = result == Satisfaction.DISSATISFIED;
        return List.of(new SatisfactionVoteHeld(
                c.caseId(),
                organ,
                c.session(),
                c.tally(),
                context.votePolicy().name(),
                result,
                again ? HandlingDuty.HANDLING_REPORT.of(organ, reporting.round() + 1) : null,
                again ? context.rules().counted(form.term(HandlingTerm.DISSATISFIED_REDO), c.occurredOn()) : null,
                c.occurredOn()));
    }

    List<Event> orderReRectification(OrderReRectification c) {
        CommandRefused.unless(handling.reports().dissatisfied(), HandlingRule.VOTE_NOT_DISSATISFIED);
        c.items().forEach(id -> handling.items().get(id).in(ItemState.SUBMITTED, ItemState.ACCEPTED, ItemState.CLOSED));
        Deadline due = DueDates.rework(context, c.dueOn(), c.occurredOn());
        return List.of(new ReRectificationOrdered(
                c.caseId(), c.items(), c.reason(), due, c.documentNo(), c.document(), c.occurredOn()));
    }

    List<Event> followUp(HoldFollowUpSupervision c) {
        c.items().forEach(handling.items()::get);
        List<Event> events = new ArrayList<>();
        events.add(new FollowUpSupervisionHeld(c.caseId(), c.conclusions(), c.items(), c.occurredOn()));
        events.addAll(new Findings(c.caseId(), handling, basis, context)
                .identified(c.findings(), "FollowUpSupervisionHeld", c.occurredOn()));
        return events;
    }

    private SupervisedOrgan submitted(OfOrgan command) {
        SupervisedOrgan organ = new Organs(basis, context).of(command);
        handling.reports().of(organ).submitted();
        return organ;
    }
}
