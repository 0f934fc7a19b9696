package org.duban.ui.pages;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duban.events.Deadline;
import org.duban.events.MeetingId;
import org.duban.events.Session;
import org.duban.query.duty.Escalation;
import org.duban.query.duty.Escalation.ChosenMeasure;
import org.duban.query.duty.Escalation.EscalationLetter;
import org.duban.query.duty.Escalation.Miss;
import org.duban.query.duty.Escalation.Pause;
import org.duban.query.duty.Escalation.PeopleTold;
import org.duban.query.followup.FollowUp;

/**
 * What was done about something owed until a day, in words, oldest first.
 *
 * @param on the day; what was noticed or done after it is not told
 * @param meetings what meetings are called
 */
record EscalationView(FollowUp followUp, ZoneId zone, LocalDate on, Function<MeetingId, String> meetings, Words words) {

    private record Step(LocalDate on, String told) {}

    List<String> told() {
        Escalation escalation = followUp.escalation();
        Stream<Step> dated = Stream.of(
                        escalation.misses().stream()
                                .filter(miss -> !miss.overdueOn().isAfter(on))
                                .map(this::step),
                        escalation.told().stream().map(this::step),
                        escalation.letters().stream().map(this::step),
                        escalation.pauses().stream().flatMap(this::steps))
                .flatMap(steps -> steps)
                .filter(step -> !step.on().isAfter(on))
                .sorted(Comparator.comparing(Step::on));
        Stream<String> measure = Stream.ofNullable(escalation.chosen())
                .filter(chosen -> !chosen.on().isAfter(on))
                .map(this::measure);
        return Stream.concat(dated.map(Step::told), measure).toList();
    }

    private String measure(ChosenMeasure chosen) {
        String measure = words.get("measure." + chosen.measure());
        Session session = chosen.session();
        return session == null
                ? words.get("escalation.measure", measure)
                : words.get("escalation.measure.session", measure, meetings.apply(session.meeting()));
    }

    private Step step(Miss miss) {
        LocalDate noticed = miss.detectedAt().atZone(zone).toLocalDate();
        String key = miss.stage() == 1 ? "escalation.missed" : "escalation.missed.limit";
        return noticed.isAfter(on)
                ? new Step(miss.overdueOn(), words.get("escalation.unnoticed", miss.overdueOn()))
                : new Step(noticed, words.get(key, miss.overdueOn(), noticed));
    }

    /** When the term was made to stand still, and when it went on before its day, each with the meeting that decided it. */
    private Stream<Step> steps(Pause pause) {
        LocalDate resumed = pause.resumedOn();
        String meeting = meetings.apply(pause.meeting());
        Step stood =
                new Step(pause.on(), words.get("escalation.paused", pause.on(), meeting, pause.from(), pause.reason()));
        if (resumed == null) {
            return Stream.of(stood);
        }
        MeetingId by = pause.resumedBy();
        String why = Objects.requireNonNullElse(pause.resumption(), "");
        String told = by == null
                ? words.get("escalation.resumed", resumed, why)
                : words.get("escalation.resumed.by", resumed, why, meetings.apply(by));
        return Stream.of(stood, new Step(resumed, told));
    }

    private Step step(PeopleTold told) {
        return new Step(told.on(), words.get("escalation.told." + told.channel(), told.on()));
    }

    private Step step(EscalationLetter letter) {
        String key = "escalation." + letter.kind();
        Deadline limit = letter.limit();
        String reference =
                letter.meeting() == null ? String.valueOf(letter.documentNo()) : meetings.apply(letter.meeting());
        String told = limit == null || limit.dueOn() == null
                ? words.get(key, letter.on(), reference)
                : words.get(key, letter.on(), reference, limit.dueOn());
        return new Step(letter.on(), told);
    }
}
