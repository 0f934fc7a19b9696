package org.duban.query.words;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duban.events.Shortened;

/**
 * What the parts of an entry are called that have ids within it alone, such as the topics of a plan: by the title or the
 * text that stands beside the id where the part is first told of.
 */
public final class NamedParts {

    private static final List<String> NAMES = List.of("title", "asked", "text");
    private static final int LONGEST = 40;

    private final Map<Object, String> names = new HashMap<>();

    private NamedParts() {}

    /** Those of which {@code whole} tells: facts, events, or lists of them. */
    public static NamedParts of(Object whole) {
        NamedParts parts = new NamedParts();
        parts.read(whole);
        return parts;
    }

    /** What a part of that id is called; its id if there is none. */
    public String name(Object id) {
        return names.getOrDefault(id, id.toString());
    }

    private void read(Object whole) {
        switch (whole) {
            case Collection<?> many -> many.forEach(this::read);
            case Record record -> read(record);
            default -> {}
        }
    }

    private void read(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        if (components.length > 1) {
            NAMES.stream()
                    .flatMap(name -> Stream.of(components)
                            .filter(one -> one.getName().equals(name) && one.getType() == String.class))
                    .map(one -> value(record, one))
                    .filter(String.class::isInstance)
                    .findFirst()
                    .ifPresent(text -> name(record, components, (String) text));
            Stream.of(components)
                    .map(one -> value(record, one))
                    .filter(one -> one instanceof Collection || one instanceof Record)
                    .forEach(this::read);
        }
    }

    private void name(Record record, RecordComponent[] components, String text) {
        if (value(record, components[0]) instanceof Record id && isOneText(id)) {
            names.putIfAbsent(id, Shortened.to(LONGEST + 1, text));
        }
    }

    private static boolean isOneText(Record id) {
        RecordComponent[] parts = id.getClass().getRecordComponents();
        return parts.length == 1 && parts[0].getType() == String.class;
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            Object value = component.getAccessor().invoke(record);
            return value == null ? "" : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }
}
