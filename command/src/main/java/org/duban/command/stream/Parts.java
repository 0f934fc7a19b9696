package org.duban.command.stream;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The components of a record, whatever its type. */
public final class Parts {

    private Parts() {}

    /** The values of its components that hold something. */
    public static List<Object> values(Record whole) {
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : whole.getClass().getRecordComponents()) {
            Object value = value(component, whole);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    /** The components of that type. */
    public static <T> List<T> values(Record whole, Class<T> type) {
        return values(whole).stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The component of that name; empty if it has none. */
    public static Optional<RecordComponent> component(Record whole, String name) {
        return Arrays.stream(whole.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst();
    }

    /** The type of a component, or of its entries if it is a list. */
    public static Class<?> entryType(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> entry
                ? entry
                : component.getType();
    }

    /**
     * The same record with each component that is a {@code type} changed, told by its name; what the entries of a list
     * hold is told by the name of the list.
     */
    public static <R extends Record, T> R changed(R whole, Class<T> type, BiFunction<String, T, T> change) {
        RecordComponent[] components = whole.getClass().getRecordComponents();
        @Nullable Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            Object value = value(components[i], whole);
            types[i] = components[i].getType();
            values[i] = changed(components[i].getName(), value, type, change);
        }
        return construct(whole, types, values);
    }

    private static <T> @Nullable Object changed(
            String name, @Nullable Object value, Class<T> type, BiFunction<String, T, T> change) {
        if (type.isInstance(value)) {
            return change.apply(name, type.cast(value));
        }
        return value instanceof List<?> entries
                ? entries.stream()
                        .map(entry -> entry instanceof Record part
                                ? changed(part, type, (ignored, one) -> change.apply(name, one))
                                : entry)
                        .toList()
                : value;
    }

    /** The same record with other values in the components of those names; null where {@code value} says so. */
    public static <R extends Record> R replaced(R whole, Set<String> names, Function<String, @Nullable Object> value) {
        RecordComponent[] components = whole.getClass().getRecordComponents();
        @Nullable Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            types[i] = components[i].getType();
            values[i] = names.contains(name) ? value.apply(name) : value(components[i], whole);
        }
        return construct(whole, types, values);
    }

    @SuppressWarnings("unchecked") // a record of the same class
    private static <R extends Record> R construct(R like, Class<?>[] types, @Nullable Object[] values) {
        try {
            return (R) like.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What {@code component} holds in {@code whole}; null for nothing. */
    public static @Nullable Object value(RecordComponent component, Record whole) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
