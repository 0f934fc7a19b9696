package org.duban.query;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.duban.events.Event;
import org.duban.events.Responsible;

/** Everything that a record holds, down to texts, numbers, days, constants, ids, and who owes something. */
public final class Values {

    private Values() {}

    /** The values of each component of an event, but for its day and its stream. */
    public static Map<String, Set<Object>> byComponent(Event event) {
        Map<String, Set<Object>> values = new TreeMap<>();
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            Object value = get(component, event);
            boolean stream = isStream(event, value);
            if (value != null && !stream && !component.getName().equals("occurredOn")) {
                values.put(component.getName(), of(value));
            }
        }
        return values;
    }

    private static boolean isStream(Event event, Object value) {
        return value != null && value.toString().equals(event.stream().id())
                || event.stream().equals(value);
    }

    public static Set<Object> of(Object value) {
        Set<Object> all = new HashSet<>();
        add(all, value);
        return all;
    }

    private static void add(Set<Object> all, Object value) {
        if (value == null) {
            return;
        }
        if (value instanceof Collection<?> many) {
            many.forEach(one -> add(all, one));
        } else if (value.getClass().isRecord() && !isId(value)) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                add(all, get(component, value));
            }
        } else {
            all.add(value);
        }
    }

    private static boolean isId(Object value) {
        RecordComponent[] components = value.getClass().getRecordComponents();
        return value instanceof Responsible || (components.length == 1 && components[0].getType() == String.class);
    }

    private static Object get(RecordComponent component, Object record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }
}
