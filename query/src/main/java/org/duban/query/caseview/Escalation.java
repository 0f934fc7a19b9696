package org.duban.query.caseview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duban.events.Deadline;
import org.duban.events.handling.DutyId;
import org.duban.events.handling.EscalationEvent.Channel;
import org.duban.events.handling.EscalationEvent.Measure;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a duty's present term beyond its date, and what was done about it.
 *
 * @param moves how often the date changed within the term, from 0
 * @param misses the last days that were missed, those taken back left out
 * @param letters what was sent or put before a meeting about it, oldest first
 * @param told when people were told, oldest first
 * @param measure what the Standing Committee chose in the end; null before
 */
public record Escalation(
        DutyId duty,
        int moves,
        List<Miss> misses,
        List<Letter> letters,
        List<Told> told,
        @Nullable Measure measure) {

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
     * @param reference its document number, or the meeting
     * @param limit the last day it set; null for a reminder
     */
    public record Letter(
            Pressure kind,
            LocalDate on,
            String reference,
            @Nullable Deadline limit) {}

    /** People were told; {@code stage} as in {@link Miss}, 0 before the deadline. */
    public record Told(int stage, LocalDate on, Instant at, Channel channel) {}

    static Escalation none(DutyId duty) {
        return new Escalation(duty, 0, List.of(), List.of(), List.of(), null);
    }

    /** The limits set by letters and meetings, oldest first. */
    public List<LocalDate> limits() {
        return letters.stream()
                .map(Letter::limit)
                .flatMap(limit -> limit == null || limit.dueOn() == null ? Stream.of() : Stream.of(limit.dueOn()))
                .toList();
    }

    /** Whether it is on record that {@code lastDay} was missed at that stage. */
    public boolean records(int stage, LocalDate lastDay) {
        return misses.stream()
                .anyMatch(miss -> miss.stage() == stage && miss.missedOn().equals(lastDay));
    }

    Escalation moved() {
        return new Escalation(duty, moves + 1, misses, letters, told, measure);
    }

    Escalation missed(Miss miss) {
        return new Escalation(duty, moves, Lists.plus(misses, miss), letters, told, measure);
    }

    Escalation withdrawn(int stage) {
        List<Miss> kept = misses.stream().filter(miss -> miss.stage() != stage).toList();
        return new Escalation(duty, moves, kept, letters, told, measure);
    }

    Escalation sent(Letter letter) {
        return new Escalation(duty, moves, misses, Lists.plus(letters, letter), told, measure);
    }

    Escalation told(Told people) {
        return new Escalation(duty, moves, misses, letters, Lists.plus(told, people), measure);
    }

    Escalation chosen(Measure next) {
        return new Escalation(duty, moves, misses, letters, told, next);
    }
}
