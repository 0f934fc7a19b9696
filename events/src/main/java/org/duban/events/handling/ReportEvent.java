package org.duban.events.handling;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.ItemId;
import org.duban.events.Session;
import org.duban.events.UnitId;
import org.jspecify.annotations.Nullable;

/** The organ's plan, its handling report, and what the standing committee made of it. */
public sealed interface ReportEvent extends HandlingEvent {

    /** The organ said how it will handle the opinions. */
    record HandlingPlanSubmitted(CaseId caseId, String measures, UnitId leadUnit, LocalDate occurredOn)
            implements ReportEvent {}

    /** The organ's office sent the draft report to the committee for comment. */
    record HandlingReportDraftSentForComment(CaseId caseId, String summary, Deadline commentBy, LocalDate occurredOn)
            implements ReportEvent {}

    /** The committee commented on the draft; {@code accepted} is false if it sent the draft back. */
    record HandlingReportCommented(CaseId caseId, String comments, boolean accepted, LocalDate occurredOn)
            implements ReportEvent {}

    /** The organ reported in writing how it handled the opinions, item by item. */
    record HandlingReportSubmitted(CaseId caseId, String documentNo, List<ItemReport> items, LocalDate occurredOn)
            implements ReportEvent {}

    /** The organ asked for more time for its handling report. */
    record ExtensionRequested(CaseId caseId, String reason, LocalDate proposedDueOn, LocalDate occurredOn)
            implements ReportEvent {}

    /** The Chairpersons' Meeting agreed to more time. */
    record ExtensionGranted(CaseId caseId, String meeting, String reason, Deadline due, LocalDate occurredOn)
            implements ReportEvent {}

    /** The Chairpersons' Meeting did not agree to more time. */
    record ExtensionRefused(CaseId caseId, String meeting, String reason, LocalDate occurredOn)
            implements ReportEvent {}

    /** The handling report went to every member in print. */
    record HandlingReportPrintedForMembers(CaseId caseId, int copies, LocalDate occurredOn) implements ReportEvent {}

    /** The Chairpersons' Meeting put the handling report before a session. */
    record HandlingReportSubmittedForDeliberation(CaseId caseId, String meeting, String session, LocalDate occurredOn)
            implements ReportEvent {}

    /**
     * Members present voted on the handling report.
     *
     * @param policy the rule that turned the tally into the result
     * @param redoBy by when the organ reports again; null unless the result is {@link Satisfaction#DISSATISFIED}
     */
    record SatisfactionVoteHeld(
            CaseId caseId,
            Session session,
            VoteTally tally,
            String policy,
            Satisfaction result,
            @Nullable Deadline redoBy,
            LocalDate occurredOn)
            implements ReportEvent {}

    /** The committee sent items back for another round of work. */
    record ReRectificationOrdered(CaseId caseId, List<ItemId> items, String reason, Deadline due, LocalDate occurredOn)
            implements ReportEvent {}

    /** The standing committee, or a committee it entrusted, looked at how the handling goes. */
    record FollowUpSupervisionHeld(CaseId caseId, String conclusions, List<ItemId> items, LocalDate occurredOn)
            implements ReportEvent {}

    /**
     * What the handling report says of one item.
     *
     * @param unfinished what is left and when it will be done; null if nothing is left
     */
    record ItemReport(
            ItemId itemId,
            String measure,
            String result,
            @Nullable String unfinished) {}

    /**
     * The count of an anonymous ballot; who voted how is never recorded.
     *
     * @param issued at most the members present
     * @param collected at most {@code issued}; {@code valid + invalid}
     * @param valid {@code satisfied + basicallySatisfied + dissatisfied}
     * @param abstained unmarked ballots, counted within {@code invalid}
     */
    record VoteTally(
            int issued,
            int collected,
            int valid,
            int invalid,
            int satisfied,
            int basicallySatisfied,
            int dissatisfied,
            int abstained) {}

    /** What a ballot came to. */
    enum Satisfaction {
        SATISFIED,
        BASICALLY_SATISFIED,
        DISSATISFIED
    }
}
