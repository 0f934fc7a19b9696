package org.duban.command.correction;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.command.Aspects;
import org.duban.command.Author;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.CorrectEvent;
import org.duban.command.Steps;
import org.duban.command.StreamRules;
import org.duban.command.handling.DueDates;
import org.duban.command.meeting.Sittings;
import org.duban.command.person.ActingDeputies;
import org.duban.command.stream.Amounts;
import org.duban.command.stream.EventAspects;
import org.duban.command.stream.Parts;
import org.duban.command.stream.References;
import org.duban.command.stream.StreamState;
import org.duban.events.Event;
import org.duban.events.EventCorrected;
import org.duban.events.RestsOnEarlier;
import org.duban.events.Session;
import org.duban.events.WrittenDown;
import org.duban.events.ledger.codec.EventCodec;
import org.duban.events.ledger.history.Corrections;
import org.duban.events.ledger.history.RecordedEvent;

/**
 * The rules of a correction: it changes what an event says, never whose event it is, and the history it leaves must be
 * one that could have been. What was counted from a corrected day, or rests on a corrected date, is counted again.
 *
 * @param history of the stream
 */
public record Correcting<S>(
        StreamRules<S> rules, EventCodec codec, List<RecordedEvent> history, Context context, ZoneId zone) {

    /**
     * The corrections that {@code command} leads to: of the event itself, and of those that go by it.
     *
     * @throws CommandRefused if such a history cannot have been
     */
    public List<EventCorrected> decide(CorrectEvent command) {
        List<RecordedEvent> current = Corrections.applied(history);
        RecordedEvent wrong = find(command.eventId(), current);
        Event old = wrong.event();
        CommandRefused.unless(!(old instanceof EventCorrected), CommonRule.EVENT_UNKNOWN, "event", command.eventId());
        Steps.notBefore(old.occurredOn(), command.occurredOn());
        try {
            return corrections(command, current, wrong);
        } catch (CommandRefused refused) {
            throw new AtFault(command).in(refused);
        }
    }

    private List<EventCorrected> corrections(CorrectEvent command, List<RecordedEvent> current, RecordedEvent wrong) {
        Event old = wrong.event();
        mustBeWrittenDown(command, wrong);
        Event right =
                rules.settled(changed(command, old), before(wrong, current).own(), context);
        new Unseen(history, zone).mustBeNone(command);
        CommandRefused.unless(!right.equals(old), CommonRule.CORRECTION_CHANGES_NOTHING);
        EventDeadlines.set(right).forEach(due -> DueDates.mustNotPrecede(due, right.occurredOn()));
        List<EventCorrected> corrections = new ArrayList<>();
        new Followers(new EventDeadlines(context.rules().changes()), wrong, right, alongside(current, wrong, right))
                .among(current)
                .forEach((event, again) -> corrections.add(correction(command, event, again)));
        mustFitInTime(corrections);
        return corrections;
    }

    /** What the same command put on record in the same words, with those that should have been used. */
    private Map<String, Event> alongside(List<RecordedEvent> current, RecordedEvent wrong, Event right) {
        Map<String, Event> all = new HashMap<>();
        SameCommit.of(wrong, right, current)
                .forEach(recorded -> all.put(
                        recorded.id(),
                        new Rewriting(codec, context.rules(), context.today())
                                .changed(
                                        recorded.event(), SameCommit.carried(wrong.event(), right, recorded.event()))));
        return all;
    }

    private static RecordedEvent find(String eventId, List<RecordedEvent> events) {
        return events.stream()
                .filter(recorded -> recorded.id().equals(eventId))
                .findFirst()
                .orElseThrow(() -> new CommandRefused(CommonRule.EVENT_UNKNOWN, "event", eventId));
    }

    private Event changed(CorrectEvent command, Event old) {
        EventAspects aspects = new EventAspects(old);
        command.changes()
                .keySet()
                .forEach(name -> CommandRefused.unless(
                        aspects.isCorrectable(name), CommonRule.CORRECTION_OF_IDENTITY, "field", name));
        return new Rewriting(codec, context.rules(), context.today()).changed(old, command.changes());
    }

    /** Refuses to change what somebody said here in person. */
    private static void mustBeWrittenDown(CorrectEvent command, RecordedEvent wrong) {
        boolean inPerson = wrong.meta().paper() == null
                && wrong.meta().origin() == null
                && !wrong.meta().bySystem();
        command.changes().keySet().stream()
                .filter(name -> Parts.component((Record) wrong.event(), name)
                        .filter(component -> component.isAnnotationPresent(WrittenDown.class))
                        .isPresent())
                .forEach(name -> CommandRefused.unless(!inPerson, CommonRule.CORRECTION_OF_OWN_WORD, "field", name));
    }

    private StreamState<S> before(RecordedEvent wrong, List<RecordedEvent> current) {
        StreamState<S> state = StreamState.empty();
        for (RecordedEvent recorded : current) {
            if (recorded.id().equals(wrong.id())) {
                return state;
            }
            state = state.after(recorded.event(), Author.of(recorded.meta()), rules);
        }
        return state;
    }

    private static EventCorrected correction(CorrectEvent command, RecordedEvent wrong, Event right) {
        return new EventCorrected(command.stream(), wrong.id(), right, command.reason(), command.occurredOn());
    }

    private void mustFitInTime(List<EventCorrected> corrections) {
        StreamState<S> state = StreamState.empty();
        List<RecordedEvent> before = Corrections.applied(history);
        List<RecordedEvent> after = corrected(history, corrections);
        for (int i = 0; i < after.size(); i++) {
            RecordedEvent recorded = after.get(i);
            Event event = recorded.event();
            LocalDate recordedOn = LocalDate.ofInstant(recorded.recordedAt(), zone);
            Steps.notAfter(event.occurredOn(), recordedOn);
            Aspects aspects = new EventAspects(event).in(state, context);
            Steps.notBefore(aspects.notBefore(), event.occurredOn());
            if (event.getClass().isAnnotationPresent(RestsOnEarlier.class)
                    || !event.equals(before.get(i).event())) {
                aspects.check().run();
                References.mustExist(event, context, Set.of(event.stream()));
                Amounts.mustBeThere(event);
                ActingDeputies.mustBeAble(event, before.get(i).event(), context);
            }
            sittingMustAgree(before.get(i).event(), event);
            state = state.after(event, Author.of(recorded.meta()), rules);
        }
    }

    /** A session whose numbers are put right has those of the meeting as it was held; others may be older than these. */
    private void sittingMustAgree(Event before, Event after) {
        if (!Parts.values((Record) after, Session.class).equals(Parts.values((Record) before, Session.class))) {
            Sittings.mustAgree(after, context);
        }
    }

    /** The history as it reads once {@code corrections} are recorded. */
    public static List<RecordedEvent> corrected(List<RecordedEvent> history, List<EventCorrected> corrections) {
        Map<String, Event> right =
                corrections.stream().collect(Collectors.toMap(EventCorrected::eventId, EventCorrected::corrected));
        return Corrections.applied(history).stream()
                .map(recorded -> right.containsKey(recorded.id()) ? recorded.with(right.get(recorded.id())) : recorded)
                .toList();
    }
}
