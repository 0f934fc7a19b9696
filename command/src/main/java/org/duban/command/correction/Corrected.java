package org.duban.command.correction;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.duban.command.stream.Parts;
import org.duban.events.Event;
import org.duban.events.OneLine;
import org.duban.events.PossibleDays;
import org.duban.events.SeveralLines;
import org.jspecify.annotations.Nullable;

/**
 * What a correction puts into an event: the same kinds of texts and days that commands put there.
 *
 * @param today the day on which that is recorded
 */
record Corrected(LocalDate today) {

    /** Whether the components of {@code event} with those {@code names} hold nothing that no command could have put there. */
    boolean fits(Event event, Set<String> names) {
        return names.stream()
                .flatMap(name -> Parts.component((Record) event, name).stream())
                .allMatch(component -> fits(component, (Record) event));
    }

    private boolean fits(RecordComponent component, Record whole) {
        Object value = Parts.value(component, whole);
        boolean several = component.isAnnotationPresent(SeveralLines.class);
        return entries(value).stream().allMatch(entry -> fits(entry, several));
    }

    private boolean fits(Object value, boolean several) {
        return switch (value) {
            case String text -> several || OneLine.is(text);
            case LocalDate day -> PossibleDays.has(day, today);
            case Record part ->
                List.of(part.getClass().getRecordComponents()).stream().allMatch(one -> fits(one, part));
            default -> true;
        };
    }

    private static Collection<?> entries(@Nullable Object value) {
        return value instanceof Collection<?> several ? several : value == null ? List.of() : List.of(value);
    }
}
