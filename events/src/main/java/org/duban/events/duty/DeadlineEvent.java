package org.duban.events.duty;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.Deadline;
import org.duban.events.DutyId;
import org.duban.events.Fixed;
import org.duban.events.MeetingId;
import org.duban.events.Owing;
import org.duban.events.SeveralLines;
import org.duban.events.StreamId;
import org.jspecify.annotations.Nullable;

/** What happens to the date of a duty: it stands still, it is counted again, it is missed. */
public sealed interface DeadlineEvent extends DutyEvent {

    /**
     * The term stands still from one day to another, both included.
     *
     * @param meeting the Chairpersons' Meeting that agreed
     * @param due the deadline with the days of this suspension left out
     */
    record TermSuspended(
            StreamId stream,
            DutyId duty,
            @Fixed LocalDate from,
            @Fixed LocalDate to,
            MeetingId meeting,
            @SeveralLines String reason,
            Deadline due,
            LocalDate occurredOn)
            implements DeadlineEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Moves(duty, due));
        }
    }

    /**
     * The term runs again earlier than was agreed.
     *
     * @param from the first day of the suspension that ends
     * @param lastDay the last day on which the term stood still; the day before {@code from} for none
     * @param meeting the Chairpersons' Meeting on whose decision it rests; null in what was recorded before that was asked
     */
    record TermResumed(
            StreamId stream,
            DutyId duty,
            @Fixed LocalDate from,
            @Fixed LocalDate lastDay,
            @Nullable MeetingId meeting,
            @SeveralLines String reason,
            Deadline due,
            LocalDate occurredOn)
            implements DeadlineEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Moves(duty, due));
        }
    }

    /** A calendar was published or a rule corrected, and the date came out differently. */
    @Fixed
    record DueDateRecomputed(
            StreamId stream, DutyId duty, Cause cause, Deadline before, Deadline after, LocalDate occurredOn)
            implements DeadlineEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Recounts(duty, after));
        }
    }

    /**
     * The last day in time passed and the duty was not met. That it became known is another matter, and so is when people
     * were told: see when this was recorded, and {@link EscalationEvent.LightChangeNotified}.
     *
     * @param stage 1 for the deadline itself, 2 and more for the limits set by supervision letters
     * @param missedOn the last day in time
     * @param due the duty's deadline
     * @param occurredOn the day after {@code missedOn}, on which the duty was overdue
     */
    @Fixed
    record DeadlineMissed(
            StreamId stream, DutyId duty, int stage, LocalDate missedOn, Deadline due, LocalDate occurredOn)
            implements DeadlineEvent {}

    /**
     * It turned out that a deadline was not missed.
     *
     * @param missed the event that said it was
     */
    @Fixed
    record DeadlineMissWithdrawn(
            StreamId stream, DutyId duty, int stage, String missed, Ground ground, LocalDate occurredOn)
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
