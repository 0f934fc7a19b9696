package org.duban.command.handling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duban.command.CaseBasis;
import org.duban.command.CommandRefused;
import org.duban.command.Context;
import org.duban.command.Steps;
import org.duban.command.handling.Item.State;
import org.duban.command.handling.ReportCommand.CommentHandlingReport;
import org.duban.command.handling.ReportCommand.GrantExtension;
import org.duban.command.handling.ReportCommand.HoldFollowUpSupervision;
import org.duban.command.handling.ReportCommand.HoldSatisfactionVote;
import org.duban.command.handling.ReportCommand.OrderReRectification;
import org.duban.command.handling.ReportCommand.PrintHandlingReport;
import org.duban.command.handling.ReportCommand.RefuseExtension;
import org.duban.command.handling.ReportCommand.RequestExtension;
import org.duban.command.handling.ReportCommand.SendHandlingReportDraft;
import org.duban.command.handling.ReportCommand.SubmitHandlingPlan;
import org.duban.command.handling.ReportCommand.SubmitHandlingReport;
import org.duban.command.handling.ReportCommand.SubmitReportForDeliberation;
import org.duban.events.CaseEvent;
import org.duban.events.Deadline;
import org.duban.events.handling.ReportEvent.ExtensionGranted;
import org.duban.events.handling.ReportEvent.ExtensionRefused;
import org.duban.events.handling.ReportEvent.ExtensionRequested;
import org.duban.events.handling.ReportEvent.FollowUpSupervisionHeld;
import org.duban.events.handling.ReportEvent.HandlingPlanSubmitted;
import org.duban.events.handling.ReportEvent.HandlingReportCommented;
import org.duban.events.handling.ReportEvent.HandlingReportDraftSentForComment;
import org.duban.events.handling.ReportEvent.HandlingReportPrintedForMembers;
import org.duban.events.handling.ReportEvent.HandlingReportSubmitted;
import org.duban.events.handling.ReportEvent.HandlingReportSubmittedForDeliberation;
import org.duban.events.handling.ReportEvent.ReRectificationOrdered;
import org.duban.events.handling.ReportEvent.Satisfaction;
import org.duban.events.handling.ReportEvent.SatisfactionVoteHeld;
import org.jspecify.annotations.Nullable;

/** The rules of the organ's handling report, and of what the standing committee makes of it. */
record ReportRules(Handling handling, CaseBasis basis, Context context) {

    List<? extends CaseEvent> decide(ReportCommand command) {
        handling.opinions().delivered();
        return switch (command) {
            case SubmitHandlingPlan c -> plan(c);
            case SendHandlingReportDraft c -> sendDraft(c);
            case CommentHandlingReport c -> comment(c);
            case SubmitHandlingReport c -> submit(c);
            case RequestExtension c -> requestExtension(c);
            case GrantExtension c -> grantExtension(c);
            case RefuseExtension c -> refuseExtension(c);
            case PrintHandlingReport c -> print(c);
            case SubmitReportForDeliberation c -> submitForDeliberation(c);
            case HoldSatisfactionVote c -> vote(c);
            case OrderReRectification c -> orderReRectification(c);
            case HoldFollowUpSupervision c -> followUp(c);
        };
    }

    private List<CaseEvent> plan(SubmitHandlingPlan c) {
        Steps.notTaken(reporting().submittedOn(), "HandlingReportSubmitted");
        Units.ofOrgan(context, basis, c.leadUnit());
        return List.of(new HandlingPlanSubmitted(c.caseId(), c.measures(), c.leadUnit(), c.occurredOn()));
    }

    private List<CaseEvent> sendDraft(SendHandlingReportDraft c) {
        Steps.notTaken(reporting().submittedOn(), "HandlingReportSubmitted");
        Steps.notTaken(reporting().draftSentOn(), "HandlingReportDraftSentForComment");
        Deadline commentBy = context.rules().counted(HandlingTerm.REPORT_COMMENT, c.occurredOn());
        return List.of(new HandlingReportDraftSentForComment(c.caseId(), c.summary(), commentBy, c.occurredOn()));
    }

    private List<CaseEvent> comment(CommentHandlingReport c) {
        Steps.notTaken(reporting().submittedOn(), "HandlingReportSubmitted");
        CommandRefused.unless(reporting().draftSentOn() != null, HandlingRule.DRAFT_NOT_SENT);
        Steps.notTaken(reporting().commentedOn(), "HandlingReportCommented");
        return List.of(new HandlingReportCommented(c.caseId(), c.comments(), c.accepted(), c.occurredOn()));
    }

    private List<CaseEvent> submit(SubmitHandlingReport c) {
        Steps.notTaken(reporting().submittedOn(), "HandlingReportSubmitted");
        CommandRefused.unless(reporting().draftSentOn() != null, HandlingRule.DRAFT_NOT_SENT);
        CommandRefused.unless(
                reporting().commentedOn() != null || isPast(handling.commentTerm(), c.occurredOn()),
                HandlingRule.DRAFT_NOT_COMMENTED);
        new Invariants(handling, basis, context).report(c.items());
        return List.of(new HandlingReportSubmitted(c.caseId(), c.documentNo(), c.items(), c.occurredOn()));
    }

    private List<CaseEvent> requestExtension(RequestExtension c) {
        Steps.notTaken(reporting().submittedOn(), "HandlingReportSubmitted");
        int times = context.rules().extensions(due());
        reporting().extension().mayRequest(due(), times, c.proposedDueOn(), c.occurredOn());
        return List.of(new ExtensionRequested(c.caseId(), c.reason(), c.proposedDueOn(), c.occurredOn()));
    }

    private List<CaseEvent> grantExtension(GrantExtension c) {
        Steps.notTaken(reporting().submittedOn(), "HandlingReportSubmitted");
        LocalDate dueOn = reporting()
                .extension()
                .grant(due(), c.dueOn(), context.rules().changes().cap(due()));
        Deadline next = context.rules().changes().extended(due(), dueOn);
        return List.of(new ExtensionGranted(c.caseId(), c.meeting(), c.reason(), next, c.occurredOn()));
    }

    private List<CaseEvent> refuseExtension(RefuseExtension c) {
        reporting().extension().proposal();
        return List.of(new ExtensionRefused(c.caseId(), c.meeting(), c.reason(), c.occurredOn()));
    }

    private List<CaseEvent> print(PrintHandlingReport c) {
        reporting().submitted();
        return List.of(new HandlingReportPrintedForMembers(c.caseId(), c.copies(), c.occurredOn()));
    }

    private List<CaseEvent> submitForDeliberation(SubmitReportForDeliberation c) {
        reporting().submitted();
        return List.of(
                new HandlingReportSubmittedForDeliberation(c.caseId(), c.meeting(), c.session(), c.occurredOn()));
    }

    private List<CaseEvent> vote(HoldSatisfactionVote c) {
        reporting().submitted();
        Steps.notTaken(reporting().votedInRound(), "SatisfactionVoteHeld");
        Steps.quorum(c.session());
        BallotRules.consistent(c.tally(), c.session());
        Satisfaction result = context.votePolicy().result(c.tally(), c.session().members());
        @Nullable
        Deadline redoBy = result == Satisfaction.DISSATISFIED
                ? context.rules().counted(HandlingTerm.DISSATISFIED_REDO, c.occurredOn())
                : null;
        return List.of(new SatisfactionVoteHeld(
                c.caseId(), c.session(), c.tally(), context.votePolicy().name(), result, redoBy, c.occurredOn()));
    }

    private List<CaseEvent> orderReRectification(OrderReRectification c) {
        CommandRefused.unless(
                reporting().lastResult() == Satisfaction.DISSATISFIED, HandlingRule.VOTE_NOT_DISSATISFIED);
        c.items().forEach(id -> handling.items().get(id).in(State.SUBMITTED, State.ACCEPTED, State.CLOSED));
        Deadline due = DueDates.rework(context, c.dueOn(), c.occurredOn());
        return List.of(new ReRectificationOrdered(c.caseId(), c.items(), c.reason(), due, c.occurredOn()));
    }

    private List<CaseEvent> followUp(HoldFollowUpSupervision c) {
        c.items().forEach(handling.items()::get);
        List<CaseEvent> events = new ArrayList<>();
        events.add(new FollowUpSupervisionHeld(c.caseId(), c.conclusions(), c.items(), c.occurredOn()));
        events.addAll(
                Finding.identified(c.findings(), c.caseId(), handling, "FollowUpSupervisionHeld", c.occurredOn()));
        return events;
    }

    private Reporting reporting() {
        return handling.reporting();
    }

    private Deadline due() {
        return handling.reportTerm();
    }

    private static boolean isPast(Deadline deadline, LocalDate on) {
        return deadline.dueOn() != null && on.isAfter(deadline.dueOn());
    }
}
