package org.duban.command.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.duban.command.CaseBasis;
import org.duban.command.CaseForm;
import org.duban.command.CommandRefused;
import org.duban.command.Context;
import org.duban.command.Steps;
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
import org.duban.events.Deadline;
import org.duban.events.DutyId;
import org.duban.events.Event;
import org.duban.events.Secrecy;
import org.duban.events.SupervisedOrgan;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.handling.ReportEvent.ExtensionGranted;
import org.duban.events.handling.ReportEvent.ExtensionRefused;
import org.duban.events.handling.ReportEvent.ExtensionRequested;
import org.duban.events.handling.ReportEvent.HandlingPlanSubmitted;
import org.duban.events.handling.ReportEvent.HandlingReportCommented;
import org.duban.events.handling.ReportEvent.HandlingReportDraftSentForComment;
import org.duban.events.handling.ReportEvent.HandlingReportSubmitted;
import org.jspecify.annotations.Nullable;

/** The rules of an organ's handling report, up to its submission; {@link ReportReviewRules} has the rest. */
record ReportRules(CaseForm<?, ?, ?> form, Handling handling, CaseBasis basis, Context context) {

    List<? extends Event> decide(ReportCommand command) {
        handling.opinions().firstDelivered();
        ReportReviewRules review = new ReportReviewRules(form, handling, basis, context);
        return switch (command) {
            case SubmitHandlingPlan c -> plan(c);
            case SendHandlingReportDraft c -> sendDraft(c);
            case CommentHandlingReport c -> comment(c);
            case SubmitHandlingReport c -> submit(c);
            case RequestExtension c -> requestExtension(c);
            case GrantExtension c -> grantExtension(c);
            case RefuseExtension c -> refuseExtension(c);
            case PrintHandlingReport c -> review.print(c);
            case SubmitReportForDeliberation c -> review.submitForDeliberation(c);
            case HoldSatisfactionVote c -> review.vote(c);
            case OrderReRectification c -> review.orderReRectification(c);
            case HoldFollowUpSupervision c -> review.followUp(c);
        };
    }

    private List<Event> plan(SubmitHandlingPlan c) {
        SupervisedOrgan organ = unsubmitted(c);
        Teams.mustStand(context, c.leadUnit(), List.of());
        Steps.notGiven(handling.reports()
                .passedOn(organ, Reports.PLAN, c.measures(), c.leadUnit().value()));
        return List.of(new HandlingPlanSubmitted(c.caseId(), organ, c.measures(), c.leadUnit(), c.occurredOn()));
    }

    private List<Event> sendDraft(SendHandlingReportDraft c) {
        SupervisedOrgan organ = unsubmitted(c);
        Reporting reporting = handling.reports().of(organ);
        Steps.notTaken(reporting.draftSentOn(), "HandlingReportDraftSentForComment");
        String which = organ.id() + "-" + reporting.round() + "-" + (reporting.drafts() + 1);
        return List.of(new HandlingReportDraftSentForComment(
                c.caseId(),
                organ,
                c.summary(),
                HandlingDuty.REPORT_COMMENT.of(which),
                basis.inCharge(),
                context.rules().counted(form.term(HandlingTerm.REPORT_COMMENT), c.occurredOn()),
                c.occurredOn()));
    }

    private List<Event> comment(CommentHandlingReport c) {
        SupervisedOrgan organ = unsubmitted(c);
        Reporting reporting = handling.reports().of(organ);
        CommandRefused.unless(reporting.draftSentOn() != null, HandlingRule.DRAFT_NOT_SENT);
        Steps.notTaken(reporting.commentedOn(), "HandlingReportCommented");
        return List.of(new HandlingReportCommented(
                c.caseId(),
                organ,
                Objects.requireNonNull(reporting.comment()),
                c.comments(),
                c.accepted(),
                c.occurredOn()));
    }

    private List<Event> submit(SubmitHandlingReport c) {
        SupervisedOrgan organ = unsubmitted(c);
        Reporting reporting = handling.reports().of(organ);
        CommandRefused.unless(reporting.draftSentOn() != null, HandlingRule.DRAFT_NOT_SENT);
        CommandRefused.unless(
                reporting.commentedOn() != null || isCommentLate(reporting, c.occurredOn()),
                HandlingRule.DRAFT_NOT_COMMENTED,
                "due",
                String.valueOf(commentBy(reporting)));
        return List.of(new HandlingReportSubmitted(
                c.caseId(),
                organ,
                duty(organ),
                c.documentNo(),
                c.items(),
                unlessSecret(HandlingTerm.DEPUTY_NOTICE, c.occurredOn()),
                unlessSecret(HandlingTerm.PUBLISH, c.occurredOn()),
                c.occurredOn()));
    }

    private @Nullable Deadline unlessSecret(HandlingTerm term, LocalDate on) {
        return basis.secrecy() == Secrecy.SECRET ? null : context.rules().counted(form.term(term), on);
    }

    private boolean isCommentLate(Reporting reporting, LocalDate on) {
        LocalDate dueOn = commentBy(reporting);
        return dueOn != null && on.isAfter(dueOn);
    }

    private @Nullable LocalDate commentBy(Reporting reporting) {
        DutyId comment = Objects.requireNonNull(reporting.comment());
        return handling.term(comment, "HandlingReportDraftSentForComment").dueOn();
    }

    private List<Event> requestExtension(RequestExtension c) {
        SupervisedOrgan organ = unsubmitted(c);
        Deadline due = due(organ);
        handling.reports().of(organ).extension().mayRequest(due, context.rules(), c.proposedDueOn(), c.occurredOn());
        return List.of(new ExtensionRequested(c.caseId(), organ, c.reason(), c.proposedDueOn(), c.occurredOn()));
    }

    private List<Event> grantExtension(GrantExtension c) {
        SupervisedOrgan organ = unsubmitted(c);
        Deadline due = due(organ);
        LocalDate dueOn = handling.reports()
                .of(organ)
                .extension()
                .grant(due, c.dueOn(), context.rules().changes().cap(due));
        Deadline next = context.rules().changes().extended(due, dueOn);
        return List.of(
                new ExtensionGranted(c.caseId(), organ, duty(organ), c.meeting(), c.reason(), next, c.occurredOn()));
    }

    private List<Event> refuseExtension(RefuseExtension c) {
        SupervisedOrgan organ = new Organs(basis, context).of(c);
        handling.reports().of(organ).extension().proposal();
        return List.of(new ExtensionRefused(c.caseId(), organ, c.meeting(), c.reason(), c.occurredOn()));
    }

    /** The organ, if its report of this round is not in yet. */
    private SupervisedOrgan unsubmitted(OfOrgan command) {
        SupervisedOrgan organ = new Organs(basis, context).of(command);
        handling.opinions().delivered(organ);
        Steps.notTaken(handling.reports().of(organ).submittedOn(), "HandlingReportSubmitted");
        return organ;
    }

    private DutyId duty(SupervisedOrgan organ) {
        return HandlingDuty.HANDLING_REPORT.of(
                organ, handling.reports().of(organ).round());
    }

    private Deadline due(SupervisedOrgan organ) {
        return handling.term(duty(organ), "OpinionLetterDelivered");
    }
}
