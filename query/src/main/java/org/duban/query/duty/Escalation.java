package org.duban.query.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duban.events.AccountName;
import org.duban.events.Deadline;
import org.duban.events.Evidence;
import org.duban.events.MeetingId;
import org.duban.events.Session;
import org.duban.events.duty.DeadlineEvent;
import org.duban.events.duty.DeadlineEvent.TermResumed;
import org.duban.events.duty.DeadlineEvent.TermSuspended;
import org.duban.events.duty.EscalationEvent.Channel;
import org.duban.events.duty.EscalationEvent.Measure;
import org.duban.events.duty.EscalationEvent.MeasureVote;
import org.duban.events.duty.EscalationEvent.ReminderLetterIssued;
import org.duban.events.duty.EscalationEvent.SupervisionLetterIssued;
import org.duban.events.duty.Light;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a duty's present term beyond its date, and what was done about it.
 *
 * @param moves how often the date changed within the term, from 0
 * @param misses the last days that were missed, those taken back left out
 * @param letters what was sent or put before a meeting about it, oldest first
 * @param told when people were told, oldest first
 * @param chosen what the Standing Committee chose in the end; null before
 * @param pauses when the term stood still, oldest first
 * @param recounts how its date was counted again, oldest first
 */
public record Escalation(
        int moves,
        List<Miss> misses,
        List<EscalationLetter> letters,
        List<PeopleTold> told,
        @Nullable ChosenMeasure chosen,
        List<Pause> pauses,
        List<Recount> recounts) {

    /** Nothing is known. */
    public static final Escalation NONE =
            new Escalation(0, List.of(), List.of(), List.of(), null, List.of(), List.of());

    /**
     * A last day that was missed: when, and when that became known.
     *
     * @param stage 1 for the deadline, more for the limits set after it
     */
    public record Miss(int stage, LocalDate missedOn, LocalDate overdueOn, Instant detectedAt) {}

    /** How a duty was pressed for. */
    public enum Pressure {
        REMINDER,
        SUPERVISION,
        CHAIRPERSONS
    }

    /**
     * A reminder, a supervision letter, or a resolution of the Chairpersons' Meeting.
     *
     * @param documentNo null for a meeting
     * @param meeting that decided on it; null for a reminder
     * @param text of the letter, or why it was put before the meeting
     * @param limit the last day it set; null for a reminder
     * @param document the letter as it was sent; null if none was kept, or if not shown to the reader
     */
    public record EscalationLetter(
            Pressure kind,
            LocalDate on,
            @Nullable String documentNo,
            @Nullable MeetingId meeting,
            String text,
            @Nullable Deadline limit,
            @Nullable Evidence document) {

        /** As an event tells of it. */
        public static EscalationLetter of(ReminderLetterIssued e) {
            return new EscalationLetter(
                    Pressure.REMINDER, e.occurredOn(), e.documentNo(), null, e.text(), null, e.document());
        }

        /** As an event tells of it. */
        public static EscalationLetter of(SupervisionLetterIssued e) {
            return new EscalationLetter(
                    Pressure.SUPERVISION,
                    e.occurredOn(),
                    e.documentNo(),
                    e.meeting(),
                    e.text(),
                    e.limit(),
                    e.document());
        }
    }

    /**
     * People were told.
     *
     * @param missedOn the last day it was about
     * @param stage as in {@link Miss}, 0 before the deadline
     */
    public record PeopleTold(
            Light light,
            LocalDate missedOn,
            int stage,
            LocalDate on,
            Instant at,
            Channel channel,
            List<AccountName> recipients) {}

    /** What the Standing Committee chose to do, and its decision. */
    public record ChosenMeasure(
            Measure measure,
            String decision,
            @Nullable Session session,
            @Nullable MeasureVote ballot,
            LocalDate on) {}

    /**
     * The term stood still.
     *
     * @param to its last day, as agreed or as it turned out
     * @param resumedOn when it was ended early; null if it was not
     * @param resumption why it was ended early; null if it was not
     * @param resumedBy the meeting that ended it early; null if none did
     */
    public record Pause(
            LocalDate from,
            LocalDate to,
            MeetingId meeting,
            String reason,
            LocalDate on,
            @Nullable LocalDate resumedOn,
            @Nullable String resumption,
            @Nullable MeetingId resumedBy) {

        /** As an event tells of it. */
        static Pause of(TermSuspended e) {
            return new Pause(e.from(), e.to(), e.meeting(), e.reason(), e.occurredOn(), null, null, null);
        }

        private Pause ended(TermResumed e) {
            return new Pause(from, e.lastDay(), meeting, reason, on, e.occurredOn(), e.reason(), e.meeting());
        }
    }

    /** The date was counted again and came out differently. */
    public record Recount(LocalDate on, DeadlineEvent.Cause cause, Deadline before, Deadline after) {}

    /** What the Standing Committee chose in the end; null before. */
    public @Nullable Measure measure() {
        return chosen == null ? null : chosen.measure();
    }

    /** The limits set by letters and meetings, oldest first. */
    public List<LocalDate> limits() {
        return letters.stream()
                .map(EscalationLetter::limit)
                .flatMap(limit -> limit == null || limit.dueOn() == null ? Stream.of() : Stream.of(limit.dueOn()))
                .toList();
    }

    /** Whether it is on record that {@code lastDay} was missed at that stage. */
    public boolean records(int stage, LocalDate lastDay) {
        return misses.stream()
                .anyMatch(miss -> miss.stage() == stage && miss.missedOn().equals(lastDay));
    }

    /** The same without who was told and what letters say. */
    public Escalation forThePublic() {
        List<EscalationLetter> shown = letters.stream()
                .map(letter -> new EscalationLetter(
                        letter.kind(), letter.on(), letter.documentNo(), letter.meeting(), "", letter.limit(), null))
                .toList();
        return new Escalation(moves, misses, shown, List.of(), chosen, pauses, recounts);
    }

    Escalation moved() {
        return new Escalation(moves + 1, misses, letters, told, chosen, pauses, recounts);
    }

    Escalation missed(Miss miss) {
        List<Miss> next = Stream.concat(misses.stream(), Stream.of(miss)).toList();
        return new Escalation(moves, next, letters, told, chosen, pauses, recounts);
    }

    Escalation withdrawn(int stage) {
        List<Miss> kept = misses.stream().filter(miss -> miss.stage() != stage).toList();
        return new Escalation(moves, kept, letters, told, chosen, pauses, recounts);
    }

    Escalation sent(EscalationLetter letter) {
        List<EscalationLetter> next =
                Stream.concat(letters.stream(), Stream.of(letter)).toList();
        return new Escalation(moves, misses, next, told, chosen, pauses, recounts);
    }

    Escalation told(PeopleTold people) {
        List<PeopleTold> next = Stream.concat(told.stream(), Stream.of(people)).toList();
        return new Escalation(moves, misses, letters, next, chosen, pauses, recounts);
    }

    Escalation chosen(ChosenMeasure next) {
        return new Escalation(moves, misses, letters, told, next, pauses, recounts);
    }

    Escalation paused(Pause pause) {
        List<Pause> next = Stream.concat(pauses.stream(), Stream.of(pause)).toList();
        return new Escalation(moves, misses, letters, told, chosen, next, recounts);
    }

    /** With the pause from that day ended early. */
    Escalation resumed(TermResumed e) {
        List<Pause> next = pauses.stream()
                .map(pause -> pause.from().equals(e.from()) ? pause.ended(e) : pause)
                .toList();
        return new Escalation(moves, misses, letters, told, chosen, next, recounts);
    }

    Escalation recounted(Recount recount) {
        List<Recount> next =
                Stream.concat(recounts.stream(), Stream.of(recount)).toList();
        return new Escalation(moves, misses, letters, told, chosen, pauses, next);
    }
}
