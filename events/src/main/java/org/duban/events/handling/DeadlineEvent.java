package org.duban.events.handling;

import java.time.LocalDate;
import org.duban.events.CaseId;
import org.duban.events.Deadline;

/** What happens to the date of a duty: it stands still, it is counted again, it is missed. */
public sealed interface DeadlineEvent extends DutyEvent {

    /**
     * The term stands still from one day to another, both included.
     *
     * @param meeting the Chairpersons' Meeting that agreed
     * @param due the deadline with the days of this suspension left out
     */
    record TermSuspended(
            CaseId caseId,
            DutyId duty,
            LocalDate from,
            LocalDate to,
            String meeting,
            String reason,
            Deadline due,
            LocalDate occurredOn)
            implements DeadlineEvent {}

    /**
     * The term runs again earlier than was agreed.
     *
     * @param from the first day of the suspension that ends
     * @param lastDay the last day on which the term stood still; the day before {@code from} for none
     */
    record TermResumed(
            CaseId caseId,
            DutyId duty,
            LocalDate from,
            LocalDate lastDay,
            String reason,
            Deadline due,
            LocalDate occurredOn)
            implements DeadlineEvent {}

    /** A calendar was published or a rule corrected, and the date came out differently. */
    record DueDateRecomputed(
            CaseId caseId, DutyId duty, Cause cause, Deadline before, Deadline after, LocalDate occurredOn)
            implements DeadlineEvent {}

    /**
     * The last day in time passed and the duty was not met. That it became known is another matter, and so is when people
     * were told: see when this was recorded, and {@link EscalationEvent.LightChangeNotified}.
     *
     * @param stage 1 for the deadline itself, 2 and more for the limits set by supervision letters
     * @param missedOn the last day in time
     * @param due the duty's deadline
     * @param occurredOn the day after {@code missedOn}, on which the duty was overdue
     */
    record DeadlineMissed(CaseId caseId, DutyId duty, int stage, LocalDate missedOn, Deadline due, LocalDate occurredOn)
            implements DeadlineEvent {}

    /**
     * It turned out that a deadline was not missed.
     *
     * @param missed the event that said it was
     */
    record DeadlineMissWithdrawn(
            CaseId caseId, DutyId duty, int stage, String missed, Ground ground, LocalDate occurredOn)
            implements DeadlineEvent {}

    /** Why a date was counted again. */
    enum Cause {
        CALENDAR_PUBLISHED,
        RULE_CORRECTED
    }

    /** Why a deadline was not missed after all. */
    enum Ground {
        /** The duty was met in time, which was recorded late. */
        MET_IN_TIME,
        /** The last day in time is a later one. */
        DUE_LATER,
        /** The last day in time is an earlier one; that it was missed is recorded anew. */
        DUE_EARLIER
    }
}
