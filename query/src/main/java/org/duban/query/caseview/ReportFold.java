package org.duban.query.caseview;

import org.duban.events.ItemId;
import org.duban.events.handling.DutyId;
import org.duban.events.handling.DutyKind;
import org.duban.events.handling.ReportEvent;
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
import org.duban.events.handling.ReportEvent.SatisfactionVoteHeld;
import org.duban.query.caseview.ReportRound.Draft;
import org.duban.query.caseview.ReportRound.Submission;
import org.duban.query.caseview.ReportRound.Vote;

/** What the organ's reports, and the answers to them, change in a case. */
final class ReportFold {

    private ReportFold() {}

    static CaseView evolve(CaseView view, ReportEvent event) {
        return switch (event) {
            case HandlingPlanSubmitted e -> view;
            case HandlingReportDraftSentForComment e ->
                view.round(r -> r.drafted(new Draft(e.summary(), e.occurredOn(), Duty.by(e.commentBy()), null, null)));
            case HandlingReportCommented e -> view.round(r -> r.commented(e.comments(), e.accepted(), e.occurredOn()));
            case HandlingReportSubmitted e ->
                view.with(view.course().reached(Stage.REPORTED_BACK))
                        .round(r -> r.submitted(new Submission(e.documentNo(), e.occurredOn(), e.items())));
            case ExtensionRequested e ->
                view.round(r -> r.asked(ExtensionRequest.requested(e.occurredOn(), e.reason(), e.proposedDueOn())));
            case ExtensionGranted e -> view.round(r -> r.decided(e.reason(), e.due(), e.occurredOn()));
            case ExtensionRefused e -> view.round(r -> r.decided(e.reason(), null, e.occurredOn()));
            case HandlingReportPrintedForMembers e -> view;
            case HandlingReportSubmittedForDeliberation e -> view;
            case SatisfactionVoteHeld e -> voted(view, e);
            case ReRectificationOrdered e -> ordered(view, e);
            case FollowUpSupervisionHeld e -> view;
        };
    }

    private static CaseView voted(CaseView view, SatisfactionVoteHeld e) {
        Vote vote = new Vote(e.occurredOn(), e.session().name(), e.tally(), e.policy(), e.result());
        CaseView counted = view.round(r -> r.voted(vote));
        return e.redoBy() == null
                ? counted
                : counted.with(counted.course().at(Stage.HANDLING, null))
                        .opening(ReportRound.opened(view.rounds().size() + 1, e.redoBy()));
    }

    private static CaseView ordered(CaseView view, ReRectificationOrdered e) {
        CaseView next = view;
        for (ItemId itemId : e.items()) {
            next = next.item(itemId, item -> ItemFold.sentBack(item, e.reason(), e.due(), e.occurredOn()))
                    .renewed(DutyId.of(DutyKind.RECTIFICATION_ITEM, itemId.value()));
        }
        return next;
    }
}
