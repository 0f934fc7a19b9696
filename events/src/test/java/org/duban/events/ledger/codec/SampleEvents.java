package org.duban.events.ledger.codec;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.events.Event;
import org.duban.events.handling.ItemEvent.ItemAcknowledged;
import org.jspecify.annotations.Nullable;

/**
 * Plausible events of every type, made from the components of their records, always the same; a new form needs no samples
 * of its own. What a component holds stands in {@link SampleTexts}, or is the first constant of its enum. Lists have two
 * entries.
 */
public final class SampleEvents {

    private static final int ENTRIES = 2;

    private final boolean full;

    private SampleEvents(boolean full) {
        this.full = full;
    }

    /** One event of every type with all its components, and one with those only that may not be null. */
    public static List<Event> all() {
        return EventTypes.ALL.records().stream()
                .<Event>flatMap(type -> Stream.of(full(type), bare(type)))
                .toList();
    }

    /** An event of this type with all its components. */
    public static <T extends Event> T full(Class<T> type) {
        return type.cast(new SampleEvents(true).record(type, 0));
    }

    /** An event of this type in which is null whatever may be. */
    public static <T extends Event> T bare(Class<T> type) {
        return type.cast(new SampleEvents(false).record(type, 0));
    }

    private Object record(Class<?> type, int entry) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        @Nullable
        Object[] values =
                Stream.of(components).map(component -> value(component, entry)).toArray();
        return make(type, types, values);
    }

    private @Nullable Object value(RecordComponent component, int entry) {
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (optional && !full) {
            return null;
        }
        Type type = component.getGenericType();
        if (type instanceof ParameterizedType list) {
            Class<?> element = (Class<?>) list.getActualTypeArguments()[0];
            return IntStream.range(0, ENTRIES)
                    .mapToObj(n -> value(component, element, n))
                    .toList();
        }
        return value(component, component.getType(), entry);
    }

    private Object value(RecordComponent component, Class<?> type, int entry) {
        if (type == Event.class) {
            return record(ItemAcknowledged.class, entry);
        }
        if (type.isRecord() && !isText(type)) {
            return record(type, entry);
        }
        Optional<String> text = SampleTexts.find(component, type, entry, full);
        return text.map(found -> parsed(type, found)).orElseGet(() -> ofItsType(type, entry));
    }

    private static Object parsed(Class<?> type, String text) {
        if (type == int.class) {
            return Integer.valueOf(text);
        }
        if (type == boolean.class) {
            return Boolean.valueOf(text);
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(type + " has no " + text));
        }
        return type == String.class ? text : make(type, new Class<?>[] {String.class}, text);
    }

    private Object ofItsType(Class<?> type, int entry) {
        if (type == boolean.class) {
            return full;
        }
        if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return constants[entry % constants.length];
        }
        if (type.isRecord()) {
            String id = type.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            return parsed(type, id + "-" + (entry + 1));
        }
        throw new IllegalStateException("there is no sample of " + type);
    }

    private static boolean isText(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1 && components[0].getType() == String.class;
    }

    private static Object make(Class<?> type, Class<?>[] types, @Nullable Object... values) {
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a sample of " + type + " needs other words in samples.properties", e);
        }
    }
}
