package org.duban.command.handling;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Authorized;
import org.duban.events.AtLeastOne;
import org.duban.events.CaseId;
import org.duban.events.Evidence;
import org.duban.events.ItemId;
import org.duban.events.MeetingId;
import org.duban.events.Role;
import org.duban.events.Session;
import org.duban.events.SeveralLines;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.handling.ReportEvent.ItemReport;
import org.duban.events.handling.ReportEvent.VoteTally;
import org.jspecify.annotations.Nullable;

/** The organ's plan and handling report, and what the standing committee makes of it. */
public sealed interface ReportCommand extends HandlingCommand {

    /** Says how the organ will handle the opinions. */
    @Authorized(by = Role.OFFICE, basis = "BJ-SWR §15")
    record SubmitHandlingPlan(
            CaseId caseId,
            @Nullable SupervisedOrgan organ,
            @SeveralLines String measures,
            UnitId leadUnit,
            LocalDate occurredOn)
            implements ReportCommand, OfOrgan {}

    /** Sends the draft handling report to the committee for comment. */
    @Authorized(by = Role.OFFICE, basis = "S24 §17; SH-Rules §26")
    record SendHandlingReportDraft(
            CaseId caseId,
            @Nullable SupervisedOrgan organ,
            @SeveralLines String summary,
            LocalDate occurredOn) implements ReportCommand, OfOrgan {}

    /** Comments on the draft, accepting it or sending it back. */
    @Authorized(by = Role.COMMITTEE, basis = "S24 §17; SH-Rules §26")
    record CommentHandlingReport(
            CaseId caseId,
            @Nullable SupervisedOrgan organ,
            @SeveralLines String comments,
            boolean accepted,
            LocalDate occurredOn)
            implements ReportCommand, OfOrgan {}

    /** Reports in writing how every item was handled. */
    @Authorized(by = Role.OFFICE, basis = "S24 §17; SH-Rules §26")
    record SubmitHandlingReport(
            CaseId caseId,
            @Nullable SupervisedOrgan organ,
            String documentNo,
            List<ItemReport> items,
            LocalDate occurredOn)
            implements ReportCommand, OfOrgan {}

    /** Asks for more time for the handling report. */
    @Authorized(by = Role.OFFICE, basis = "DD")
    record RequestExtension(
            CaseId caseId,
            @Nullable SupervisedOrgan organ,
            @SeveralLines String reason,
            LocalDate proposedDueOn,
            LocalDate occurredOn)
            implements ReportCommand, OfOrgan {}

    /**
     * Grants more time, as the Chairpersons' Meeting decided.
     *
     * @param dueOn the new last day; null for the one proposed
     */
    @Authorized(by = Role.DIRECTOR, basis = "DD")
    record GrantExtension(
            CaseId caseId,
            @Nullable SupervisedOrgan organ,
            MeetingId meeting,
            @SeveralLines String reason,
            @Nullable LocalDate dueOn,
            LocalDate occurredOn)
            implements ReportCommand, OfOrgan {}

    /** Refuses more time, as the Chairpersons' Meeting decided. */
    @Authorized(by = Role.DIRECTOR, basis = "DD")
    record RefuseExtension(
            CaseId caseId,
            @Nullable SupervisedOrgan organ,
            MeetingId meeting,
            @SeveralLines String reason,
            LocalDate occurredOn)
            implements ReportCommand, OfOrgan {}

    /** Records that the report went to every member in print. */
    @Authorized(by = Role.CLERK, basis = "S24 §17")
    record PrintHandlingReport(CaseId caseId, @Nullable SupervisedOrgan organ, int copies, LocalDate occurredOn)
            implements ReportCommand, OfOrgan {}

    /** Puts the report before a session, as the Chairpersons' Meeting decided. */
    @Authorized(by = Role.DIRECTOR, basis = "S24 §17 ¶2")
    record SubmitReportForDeliberation(
            CaseId caseId, @Nullable SupervisedOrgan organ, MeetingId meeting, MeetingId session, LocalDate occurredOn)
            implements ReportCommand, OfOrgan {}

    /** Records the totals of an anonymous vote on the handling report. */
    @Authorized(by = Role.CLERK, basis = "ZJ-Rules §29; DD")
    record HoldSatisfactionVote(
            CaseId caseId, @Nullable SupervisedOrgan organ, Session session, VoteTally tally, LocalDate occurredOn)
            implements ReportCommand, OfOrgan {}

    /**
     * Sends items back for another round of work after a vote that was not satisfied.
     *
     * @param dueOn the new last day; null for the pack's default
     * @param documentNo the number of the notice; null if it has none
     * @param document the document as it was sent, kept as evidence; null to keep none
     */
    @Authorized(by = Role.COMMITTEE, basis = "ZJ-Rules §29; DD")
    record OrderReRectification(
            CaseId caseId,
            @AtLeastOne List<ItemId> items,
            @SeveralLines String reason,
            @Nullable LocalDate dueOn,
            @Nullable String documentNo,
            @Nullable Evidence document,
            LocalDate occurredOn)
            implements ReportCommand {}

    /** Records a look at how the handling goes; what it finds becomes new items. */
    @Authorized(by = Role.COMMITTEE, basis = "S24 §17 ¶2; S24 §37 ¶2")
    record HoldFollowUpSupervision(
            CaseId caseId,
            @SeveralLines String conclusions,
            List<ItemId> items,
            List<Finding> findings,
            LocalDate occurredOn)
            implements ReportCommand {}
}
