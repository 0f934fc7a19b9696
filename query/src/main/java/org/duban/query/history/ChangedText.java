package org.duban.query.history;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.events.Event;
import org.duban.query.words.ValueText;
import org.jspecify.annotations.Nullable;

/** Tells what a correction changed: of each field how it read and how it reads now; of long texts only that they did. */
record ChangedText(ValueText values, Contents contents) {

    private static final int SHORT = 40;

    /** The changes, after what should have been said. */
    String of(String summary, Event before, Event after) {
        Map<String, ContentField> was = fields(before);
        Map<String, ContentField> now = fields(after);
        Set<String> names = new LinkedHashSet<>(now.keySet());
        names.addAll(was.keySet());
        String changes = names.stream()
                .filter(name -> !Objects.equals(was.get(name), now.get(name)))
                .map(name -> change(was.get(name), now.get(name)))
                .collect(Collectors.joining(values.words().text("corrected.and")));
        return changes.isEmpty()
                ? summary
                : values.words()
                        .text("corrected.changed")
                        .replace("{changes}", changes)
                        .replace("{summary}", summary);
    }

    private Map<String, ContentField> fields(Event event) {
        return contents.held(event)
                .collect(Collectors.toMap(
                        ContentField::name, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    private String change(@Nullable ContentField was, @Nullable ContentField now) {
        String label = Objects.requireNonNull(now == null ? was : now).label();
        String before = line(was);
        String after = line(now);
        return before.length() > SHORT || after.length() > SHORT
                ? values.words().text("corrected.text").replace("{field}", label)
                : values.words()
                        .text("corrected.field")
                        .replace("{field}", label)
                        .replace("{before}", before)
                        .replace("{after}", after);
    }

    private String line(@Nullable ContentField field) {
        if (field == null) {
            return values.words().text("value.none");
        }
        return field.text() != null
                ? field.text()
                : field.parts().stream()
                        .map(part -> part.label() + " " + line(part))
                        .collect(Collectors.joining(values.words().text("corrected.and")));
    }
}
