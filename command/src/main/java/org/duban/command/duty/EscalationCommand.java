package org.duban.command.duty;

import java.time.LocalDate;
import org.duban.command.Authorized;
import org.duban.events.DutyId;
import org.duban.events.Evidence;
import org.duban.events.MeetingId;
import org.duban.events.Role;
import org.duban.events.Session;
import org.duban.events.SeveralLines;
import org.duban.events.StreamId;
import org.duban.events.duty.EscalationEvent.Measure;
import org.duban.events.duty.EscalationEvent.MeasureVote;
import org.jspecify.annotations.Nullable;

/** What is done, rung by rung, about a duty that is not met; each rung is proposed by Duban and taken by a person. */
public sealed interface EscalationCommand extends DutyCommand {

    /**
     * Reminds whoever owes the duty, shortly before its last day.
     *
     * @param document the document as it was sent, kept as evidence; null to keep none
     */
    @Authorized(
            by = {Role.CLERK, Role.COMMITTEE},
            basis = "DD")
    record IssueReminderLetter(
            StreamId stream,
            DutyId duty,
            String documentNo,
            @SeveralLines String text,
            @Nullable Evidence document,
            LocalDate occurredOn)
            implements EscalationCommand {}

    /**
     * Sends the letter that sets a new limit after the deadline passed; the deadline itself stays. The committee drafts
     * it, the general office sends it, and the power to order is neither's.
     *
     * @param meeting the session of the Standing Committee or the Chairpersons' Meeting that decided on it
     * @param limit the new last day
     * @param document the document as it was sent, kept as evidence; null to keep none
     */
    @Authorized(by = Role.CLERK, basis = "SH-Maj §14 as DD; SH-Sug §25 as DD")
    record IssueSupervisionLetter(
            StreamId stream,
            DutyId duty,
            MeetingId meeting,
            String documentNo,
            @SeveralLines String text,
            LocalDate limit,
            @Nullable Evidence document,
            LocalDate occurredOn)
            implements EscalationCommand {}

    /**
     * Records that the matter was put before the Chairpersons' Meeting, once the supervision letter's limit passed too; of the
     * congress's own bodies, which get no such letter, once the deadline passed, and again once the limit did.
     *
     * @param limit the last day that the meeting set
     */
    @Authorized(by = Role.DIRECTOR, basis = "DD")
    record EscalateToChairpersonsMeeting(
            StreamId stream,
            DutyId duty,
            MeetingId meeting,
            @SeveralLines String reason,
            LocalDate limit,
            LocalDate occurredOn)
            implements EscalationCommand {}

    /**
     * Records what the Standing Committee chose to do, once that limit passed as well.
     *
     * @param decision where it says so
     * @param session in which it chose
     */
    @Authorized(by = Role.CLERK, basis = "S24 §8; S24 §11; S24 §47; S24 §55; Org §51; DD")
    record ChooseEscalationMeasure(
            StreamId stream,
            DutyId duty,
            Measure measure,
            @SeveralLines String decision,
            Session session,
            MeasureVote ballot,
            LocalDate occurredOn)
            implements EscalationCommand {}
}
