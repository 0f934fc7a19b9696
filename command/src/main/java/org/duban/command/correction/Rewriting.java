package org.duban.command.correction;

import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Steps;
import org.duban.command.handling.LetterReceipt;
import org.duban.command.rules.DeadlineRules;
import org.duban.command.stream.Parts;
import org.duban.events.Event;
import org.duban.events.Recounted;
import org.duban.events.SetByPeople;
import org.duban.events.handling.OpinionEvent.OpinionLetterDelivered;
import org.duban.events.ledger.codec.EventCodec;
import org.duban.events.ledger.codec.UnreadableEvent;
import org.jspecify.annotations.Nullable;

/**
 * Changes what was typed wrongly in an event, and counts again what was counted from that for the event itself.
 *
 * @param today the day on which that is recorded
 */
record Rewriting(EventCodec codec, DeadlineRules rules, LocalDate today) {

    /**
     * The event with other components.
     *
     * @param changes what is to be said, by component name
     * @throws CommandRefused if such an event cannot be
     */
    Event changed(Event old, Map<String, Object> changes) {
        changes.forEach((name, value) -> CommandRefused.unless(
                !isCleared(value) || mayBeMissing(old, name), CommonRule.CORRECTION_CLEARS_NEEDED, "field", name));
        try {
            return rewritten(old, changes);
        } catch (UnreadableEvent | DateTimeException | ClassCastException | IllegalArgumentException e) {
            throw new Unfit(this, old).refusal(changes, e);
        }
    }

    /**
     * The same, of what fits the components.
     *
     * @throws RuntimeException of some kind, if it does not
     */
    Event rewritten(Event old, Map<String, Object> changes) {
        Map<String, Object> plain = new HashMap<>(changes);
        Map<String, String> typed = new HashMap<>();
        setByPeople(old).forEach((name, rule) -> {
            if (plain.containsKey(name)) {
                typed.put(name, String.valueOf(plain.remove(name)));
            }
        });
        Event counted = recounted(counted(old, received(old, inTime(codec.changed(old, plain)))));
        Event changed = typed.isEmpty() ? counted : decided(counted, typed);
        if (!new Corrected(today).fits(changed, changes.keySet())) {
            throw new IllegalArgumentException("no such value");
        }
        return changed;
    }

    private static Event recounted(Event event) {
        return event instanceof Recounted numbers ? numbers.recounted() : event;
    }

    private static boolean isCleared(@Nullable Object value) {
        return value == null || (value instanceof String text && text.isBlank());
    }

    /** Whether a component may hold nothing; true of one that is not there, which does not fit anyway. */
    private static boolean mayBeMissing(Event event, String name) {
        return Parts.component((Record) event, name)
                .map(component -> component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .orElse(true);
    }

    /** The deadlines whose day people wrote down, by component name, each with its rule. */
    private static Map<String, String> setByPeople(Event event) {
        Map<String, String> rules = new HashMap<>();
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            SetByPeople mark = component.getAnnotation(SetByPeople.class);
            if (mark != null) {
                rules.put(component.getName(), mark.value());
            }
        }
        return rules;
    }

    private Event decided(Event event, Map<String, String> days) {
        Map<String, String> rule = setByPeople(event);
        return (Event) Parts.replaced((Record) event, days.keySet(), name -> {
            String day = Objects.requireNonNull(days.get(name));
            return day.equals("null")
                    ? null
                    : rules.decided(Objects.requireNonNull(rule.get(name)), event.occurredOn(), LocalDate.parse(day));
        });
    }

    private Event inTime(Event typed) {
        Steps.notAfter(typed.occurredOn(), today);
        return typed;
    }

    private Event counted(Event old, Event typed) {
        LocalDate on = typed.occurredOn();
        EventDeadlines deadlines = new EventDeadlines(rules.changes());
        Event named = deadlines.named(old, typed);
        return on.equals(old.occurredOn()) ? named : deadlines.from(named, old.occurredOn(), on);
    }

    /** A letter of which another day of receipt is known has a receipt; one deemed received counts again from when it was sent. */
    private Event received(Event old, Event typed) {
        if (!(old instanceof OpinionLetterDelivered before && typed instanceof OpinionLetterDelivered letter)) {
            return typed;
        }
        boolean receipt = !letter.occurredOn().equals(before.occurredOn());
        if (!receipt && letter.sentOn().equals(before.sentOn())) {
            return letter;
        }
        return inTime(received(
                letter,
                receipt || !before.receiptDeemed()
                        ? LetterReceipt.on(letter.occurredOn())
                        : LetterReceipt.deemed(rules, letter.sentOn())));
    }

    private static OpinionLetterDelivered received(OpinionLetterDelivered letter, LetterReceipt receipt) {
        return new OpinionLetterDelivered(
                letter.caseId(),
                letter.organ(),
                letter.documentNo(),
                letter.sentOn(),
                receipt.deemed(),
                letter.attachments(),
                letter.toAssign(),
                letter.assignBy(),
                letter.handleBy(),
                letter.document(),
                receipt.on());
    }
}
