package org.duban.query.handling;

import java.util.List;
import java.util.function.UnaryOperator;
import org.duban.events.DutyId;
import org.duban.events.ItemId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.handling.ItemState;
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
import org.duban.query.caseview.AgendaPlacement;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.ExtensionRequest;
import org.duban.query.caseview.ExtensionRequest.ExtensionDecision;
import org.duban.query.caseview.ItemView.Review;
import org.duban.query.caseview.Lists;
import org.duban.query.caseview.Proceedings;
import org.duban.query.caseview.Proceedings.FollowUpSupervision;
import org.duban.query.caseview.Proceedings.HandlingPlan;
import org.duban.query.caseview.ReportRound;
import org.duban.query.caseview.ReportRound.Printing;
import org.duban.query.caseview.ReportRound.ReportDraft;
import org.duban.query.caseview.ReportRound.SatisfactionVote;
import org.duban.query.caseview.ReportRound.Submission;
import org.duban.query.caseview.Stages;

/** What the organs' reports, and the answers to them, change in a case. */
record ReportFold(Stages stages) {

    /** The case with the organ's next round of reporting; one that it has already is not opened again. */
    static CaseView opened(CaseView view, SupervisedOrgan organ, DutyId duty) {
        List<ReportRound> before =
                view.rounds().stream().filter(round -> round.organ() == organ).toList();
        boolean known = before.stream().anyMatch(round -> round.duty().equals(duty));
        return known
                ? view
                : view.reporting(Lists.plus(view.rounds(), ReportRound.opened(organ, before.size() + 1, duty)));
    }

    CaseView evolve(CaseView view, ReportEvent event) {
        Proceedings before = view.proceedings();
        return switch (event) {
            case HandlingPlanSubmitted e ->
                view.with(before.with(new HandlingPlan(e.occurredOn(), e.organ(), e.measures(), e.leadUnit())));
            case HandlingReportDraftSentForComment e ->
                round(
                        view,
                        e.organ(),
                        round -> round.drafted(
                                new ReportDraft(e.summary(), e.occurredOn(), e.comment(), null, null, null)));
            case HandlingReportCommented e ->
                round(
                        view,
                        e.organ(),
                        round -> round.commented(e.comment(), e.comments(), e.accepted(), e.occurredOn()));
            case HandlingReportSubmitted e -> submitted(view, e);
            case ExtensionRequested e ->
                round(
                        view,
                        e.organ(),
                        round -> round.extensions(Lists.plus(
                                round.extensions(),
                                ExtensionRequest.requested(e.occurredOn(), e.reason(), e.proposedDueOn()))));
            case ExtensionGranted e ->
                decided(view, e.organ(), new ExtensionDecision(e.occurredOn(), e.meeting(), e.reason(), e.due()));
            case ExtensionRefused e ->
                decided(view, e.organ(), new ExtensionDecision(e.occurredOn(), e.meeting(), e.reason(), null));
            case HandlingReportPrintedForMembers e ->
                round(view, e.organ(), round -> round.printed(new Printing(e.occurredOn(), e.copies())));
            case HandlingReportSubmittedForDeliberation e ->
                round(
                        view,
                        e.organ(),
                        round -> round.placed(new AgendaPlacement(e.occurredOn(), e.meeting(), e.session())));
            case SatisfactionVoteHeld e -> voted(view, e);
            case ReRectificationOrdered e -> ordered(view, e);
            case FollowUpSupervisionHeld e ->
                view.with(before.with(new FollowUpSupervision(e.occurredOn(), e.conclusions(), e.items())));
        };
    }

    /** Reported back once each organ has reported in its present round. */
    private CaseView submitted(CaseView view, HandlingReportSubmitted e) {
        CaseView next = round(
                view, e.organ(), round -> round.submitted(new Submission(e.documentNo(), e.occurredOn(), e.items())));
        boolean all = next.rounds().stream()
                .map(ReportRound::organ)
                .distinct()
                .flatMap(organ -> next.round(organ).stream())
                .noneMatch(round -> round.submissions().isEmpty());
        return all ? next.with(next.course().reached(stages, HandlingStage.REPORTED_BACK)) : next;
    }

    private static CaseView decided(CaseView view, SupervisedOrgan organ, ExtensionDecision decision) {
        return round(view, organ, round -> round.extensions(ExtensionRequest.decide(round.extensions(), decision)));
    }

    private static CaseView voted(CaseView view, SatisfactionVoteHeld e) {
        SatisfactionVote vote = new SatisfactionVote(e.occurredOn(), e.session(), e.tally(), e.policy(), e.result());
        CaseView counted = round(view, e.organ(), round -> round.voted(vote));
        return e.redo() == null
                ? counted
                : opened(counted.with(counted.course().at(HandlingStage.HANDLING.name(), null)), e.organ(), e.redo());
    }

    private static CaseView ordered(CaseView view, ReRectificationOrdered e) {
        CaseView next = view;
        for (ItemId itemId : e.items()) {
            Review review = Review.of(e.occurredOn(), ItemState.REWORK, e.reason(), e.due());
            next = next.item(itemId, item -> item.handled(handling -> handling.reviewed(review)));
        }
        return next;
    }

    /** With the organ's current round changed; a case without one stays as it is. */
    private static CaseView round(CaseView view, SupervisedOrgan organ, UnaryOperator<ReportRound> change) {
        return view.reporting(Lists.last(view.rounds(), one -> one.organ() == organ, change));
    }
}
