package org.duban.command.workreport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duban.command.CommandRefused;
import org.duban.command.Context;
import org.duban.command.Steps;
import org.duban.command.handling.Findings;
import org.duban.command.handling.Handling;
import org.duban.command.handling.OfOrgan;
import org.duban.command.handling.Organs;
import org.duban.command.handling.SetDown;
import org.duban.command.meeting.Meetings;
import org.duban.command.workreport.DraftingCommand.CommentWorkReportDraft;
import org.duban.command.workreport.DraftingCommand.DistributeWorkReport;
import org.duban.command.workreport.DraftingCommand.OrganiseReportResearch;
import org.duban.command.workreport.DraftingCommand.SendCollectedViews;
import org.duban.command.workreport.DraftingCommand.SendWorkReportDraft;
import org.duban.command.workreport.DraftingCommand.SubmitWorkReport;
import org.duban.events.Event;
import org.duban.events.SupervisedOrgan;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.workreport.DraftingEvent.CollectedViewsSent;
import org.duban.events.workreport.DraftingEvent.DraftReportCommented;
import org.duban.events.workreport.DraftingEvent.DraftReportSentForComment;
import org.duban.events.workreport.DraftingEvent.FinalReportSubmitted;
import org.duban.events.workreport.DraftingEvent.ReportDistributedToMembers;
import org.duban.events.workreport.DraftingEvent.ReportResearchOrganised;
import org.duban.events.workreport.WorkReportDuty;

/** The rules of how the report comes about; being late is no reason to refuse a step, leaving one out is. */
record DraftingRules(WorkReport report, Handling handling, Context context) {

    List<? extends Event> decide(DraftingCommand command) {
        return switch (command) {
            case OrganiseReportResearch c -> research(c);
            case SendCollectedViews c -> List.of(sendViews(c));
            case SendWorkReportDraft c -> List.of(sendDraft(c));
            case CommentWorkReportDraft c -> List.of(comment(c));
            case SubmitWorkReport c -> List.of(submit(c));
            case DistributeWorkReport c -> List.of(distribute(c));
        };
    }

    private List<Event> research(OrganiseReportResearch c) {
        Steps.notTaken(report.heardOn(), "ReportHeard");
        List<Event> events = new ArrayList<>();
        events.add(new ReportResearchOrganised(
                c.caseId(), c.meeting(), c.kind(), c.summary(), c.places(), c.participants(), c.occurredOn()));
        events.addAll(new Findings(c.caseId(), handling, report.basis(), context)
                .identified(c.findings(), "ReportResearchOrganised", c.occurredOn()));
        return events;
    }

    private Event sendViews(SendCollectedViews c) {
        SupervisedOrgan organ = ahead(c);
        report.papers().of(organ).mustBeNew(c.views());
        return new CollectedViewsSent(c.caseId(), organ, c.documentNo(), c.views(), c.occurredOn());
    }

    /** A further draft may go out once the one before was commented on. */
    private Event sendDraft(SendWorkReportDraft c) {
        SupervisedOrgan organ = ahead(c);
        OrganReport own = report.papers().of(organ);
        Steps.notTaken(own.commentedOn() == null ? own.draftSentOn() : null, "DraftReportSentForComment");
        return new DraftReportSentForComment(
                c.caseId(),
                organ,
                c.summary(),
                session().owed(HandlingDuty.SESSION_DRAFT, organ),
                WorkReportDuty.DRAFT_COMMENT.of(organ.id() + "-" + (own.drafts() + 1)),
                report.basis().inCharge(),
                context.rules().counted(WorkReportTerm.SWR_COMMENT, c.occurredOn()),
                c.occurredOn());
    }

    private Event comment(CommentWorkReportDraft c) {
        SupervisedOrgan organ = ahead(c);
        OrganReport own = report.papers().of(organ);
        Steps.taken(own.draftSentOn(), "DraftReportSentForComment");
        Steps.notTaken(own.commentedOn(), "DraftReportCommented");
        return new DraftReportCommented(
                c.caseId(), organ, Objects.requireNonNull(own.comment()), c.comments(), c.occurredOn());
    }

    private Event submit(SubmitWorkReport c) {
        SupervisedOrgan organ = ahead(c);
        OrganReport own = report.papers().of(organ);
        if (!isHurried()) {
            CommandRefused.unless(own.draftSentOn() != null, WorkReportRule.WORK_REPORT_NOT_SENT_FOR_COMMENT);
            CommandRefused.unless(
                    own.commentedOn() != null || isCommentLate(own, c.occurredOn()),
                    WorkReportRule.WORK_REPORT_NOT_COMMENTED,
                    "due",
                    commentBy(own).map(String::valueOf).orElse(""));
        }
        own.mustDiffer(c);
        return new FinalReportSubmitted(
                c.caseId(),
                organ,
                c.documentNo(),
                c.summary(),
                own.versions() + 1,
                session().owed(HandlingDuty.SESSION_REPORT, organ),
                c.answers(),
                c.occurredOn());
    }

    /** For a session at short notice there is no time to ask for comments. */
    private boolean isHurried() {
        return session()
                .session()
                .map(meeting -> Meetings.known(context, meeting).shortNotice())
                .orElse(false);
    }

    private boolean isCommentLate(OrganReport own, LocalDate on) {
        return commentBy(own).filter(on::isAfter).isPresent();
    }

    private Optional<LocalDate> commentBy(OrganReport own) {
        return Optional.ofNullable(own.comment())
                .flatMap(handling.duties()::get)
                .map(duty -> duty.due().dueOn());
    }

    private Event distribute(DistributeWorkReport c) {
        Steps.notTaken(report.heardOn(), "ReportHeard");
        Steps.taken(report.papers().allOn(report.opened().organs(), OrganReport::submittedOn), "FinalReportSubmitted");
        Steps.notTaken(report.papers().distributedOn(), "ReportDistributedToMembers");
        return new ReportDistributedToMembers(
                c.caseId(), c.copies(), session().owed(HandlingDuty.SESSION_DISTRIBUTION, null), c.occurredOn());
    }

    /** The organ that the command is about, while its report was not heard. */
    private SupervisedOrgan ahead(OfOrgan command) {
        SupervisedOrgan organ = new Organs(report.basis(), context).of(command);
        report.papers().of(organ).mustBeAhead();
        return organ;
    }

    private SetDown session() {
        return new SetDown(handling, WorkReports.PURPOSE);
    }
}
