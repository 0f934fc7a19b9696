package org.duban.events.duty;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.AccountName;
import org.duban.events.Deadline;
import org.duban.events.DutyId;
import org.duban.events.Evidence;
import org.duban.events.Fixed;
import org.duban.events.MeetingId;
import org.duban.events.SentDocument;
import org.duban.events.Session;
import org.duban.events.SeveralLines;
import org.duban.events.StreamId;
import org.jspecify.annotations.Nullable;

/** What the congress does about a duty that is not met, step by step; the duty stays what it was. */
public sealed interface EscalationEvent extends DutyEvent {

    /**
     * The unit was reminded before the last day.
     *
     * @param document the document as it was sent; null if none was kept
     */
    record ReminderLetterIssued(
            StreamId stream,
            DutyId duty,
            String documentNo,
            @SeveralLines String text,
            @Nullable Evidence document,
            LocalDate occurredOn)
            implements EscalationEvent, SentDocument {}

    /**
     * A supervision letter set a new limit after the deadline was missed; the deadline itself stays what it was.
     *
     * @param stage which supervision letter of this deadline, from 1
     * @param meeting the session or Chairpersons' Meeting that decided on it
     * @param document the document as it was sent; null if none was kept
     */
    record SupervisionLetterIssued(
            StreamId stream,
            DutyId duty,
            int stage,
            MeetingId meeting,
            String documentNo,
            @SeveralLines String text,
            Deadline limit,
            @Nullable Evidence document,
            LocalDate occurredOn)
            implements EscalationEvent, SentDocument {}

    /** The matter was put before the Chairpersons' Meeting, which set a last limit. */
    record EscalatedToChairpersonsMeeting(
            StreamId stream,
            DutyId duty,
            MeetingId meeting,
            @SeveralLines String reason,
            Deadline limit,
            LocalDate occurredOn)
            implements EscalationEvent {}

    /**
     * The Standing Committee chose what to do about a duty that no letter moved.
     *
     * @param session in which it did; null in events recorded before it was kept
     * @param ballot how members voted; null as that is
     */
    record EscalationMeasureChosen(
            StreamId stream,
            DutyId duty,
            Measure measure,
            @SeveralLines String decision,
            @Nullable Session session,
            @Nullable MeasureVote ballot,
            LocalDate occurredOn)
            implements EscalationEvent {}

    /**
     * People were told that a duty's light changed.
     *
     * @param missedOn the last day in time that it is about
     * @param stage 0 before the deadline, then as in {@link DeadlineEvent.DeadlineMissed}
     * @param channel how they were told
     * @param recipients who was told; empty for a machine
     */
    @Fixed
    record LightChangeNotified(
            StreamId stream,
            DutyId duty,
            Light light,
            LocalDate missedOn,
            int stage,
            Channel channel,
            List<AccountName> recipients,
            LocalDate occurredOn)
            implements EscalationEvent {}

    /**
     * How members voted on a measure; who voted how is never recorded.
     *
     * @param yes from 0
     * @param no from 0
     * @param abstained from 0
     */
    record MeasureVote(int yes, int no, int abstained) {

        public MeasureVote {
            if (yes < 0 || no < 0 || abstained < 0) {
                throw new IllegalArgumentException("ballot: counts from 0");
            }
        }
    }

    /** What the Standing Committee may choose when letters do not help; an interpellation is its members' own to file. */
    enum Measure {
        SPECIAL_INQUIRY,
        SPECIAL_REPORT,
        INVESTIGATION,
        RESOLUTION,
        REPORT_TO_PARTY_COMMITTEE
    }

    /** How people are told. */
    enum Channel {
        MAIL,
        WEBHOOK
    }
}
