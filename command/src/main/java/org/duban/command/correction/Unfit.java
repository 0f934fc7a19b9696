package org.duban.command.correction;

import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Several;
import org.duban.command.stream.Parts;
import org.duban.events.Event;
import org.duban.events.SetByPeople;
import org.duban.events.ledger.codec.UnreadableEvent;
import org.jspecify.annotations.Nullable;

/** Finds which of the changes to an event cannot stand in their components, and what could. */
record Unfit(Rewriting rewriting, Event old) {

    /** The refusal that names those of {@code changes}, each with the form its value has to have. */
    CommandRefused refusal(Map<String, Object> changes, Exception cause) {
        List<String> alone = changes.keySet().stream()
                .filter(name -> !fits(name, changes.get(name)))
                .sorted()
                .toList();
        List<String> named =
                alone.isEmpty() ? changes.keySet().stream().sorted().toList() : alone;
        String forms = Several.of(named.stream().map(this::form));
        CommandRefused refused =
                new CommandRefused(CommonRule.CORRECTION_DOES_NOT_FIT, "fields", Several.of(named), "forms", forms);
        refused.initCause(cause);
        return refused.in(named.stream().map(name -> "changes/" + name).toArray(String[]::new));
    }

    private boolean fits(String name, @Nullable Object value) {
        Map<String, Object> one = new HashMap<>();
        one.put(name, value);
        try {
            rewriting.rewritten(old, one);
            return true;
        } catch (CommandRefused otherRule) {
            return true;
        } catch (UnreadableEvent | DateTimeException | ClassCastException | IllegalArgumentException unfit) {
            return false;
        }
    }

    /** A word for what the component holds: the codes of an enum with commas between them, else one of a few names. */
    private String form(String name) {
        return Parts.component((Record) old, name).map(Unfit::form).orElse("UNKNOWN_FIELD");
    }

    private static String form(RecordComponent component) {
        Class<?> type = component.getType();
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(","));
        }
        if (type == int.class || type == boolean.class || type == LocalDate.class || type == String.class) {
            return type.getSimpleName();
        }
        return List.class.isAssignableFrom(type)
                ? "List"
                : component.isAnnotationPresent(SetByPeople.class)
                        ? LocalDate.class.getSimpleName()
                        : isId(type) ? "id" : "object";
    }

    private static boolean isId(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        return parts != null && parts.length == 1 && parts[0].getType() == String.class;
    }
}
