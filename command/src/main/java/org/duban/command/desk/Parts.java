package org.duban.command.desk;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.duban.events.CaseEvent;
import org.jspecify.annotations.Nullable;

/** The components of an event, whatever its type. */
final class Parts {

    private Parts() {}

    /** The type of the event's component of that name, or of a list's entries; empty if it has none. */
    static Optional<Class<?>> type(CaseEvent event, String name) {
        return components(event)
                .filter(component -> component.getName().equals(name))
                .<Class<?>>map(Parts::entryType)
                .findFirst();
    }

    /** The event's components that are a {@code type}. */
    static <T> List<T> values(CaseEvent event, Class<T> type) {
        return components(event)
                .map(component -> value(component, event))
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** The event with each component that is a {@code type} changed, told by its name. */
    static <T> CaseEvent changed(CaseEvent event, Class<T> type, BiFunction<String, T, T> change) {
        @Nullable
        Object[] values = components(event)
                .map(component -> {
                    Object value = value(component, event);
                    return type.isInstance(value) ? change.apply(component.getName(), type.cast(value)) : value;
                })
                .toArray();
        return construct(event.getClass(), values);
    }

    private static Class<?> entryType(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> entry
                ? entry
                : component.getType();
    }

    private static Stream<RecordComponent> components(CaseEvent event) {
        return Stream.of(event.getClass().getRecordComponents());
    }

    private static @Nullable Object value(RecordComponent component, CaseEvent event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CaseEvent construct(Class<? extends CaseEvent> type, @Nullable Object[] values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
