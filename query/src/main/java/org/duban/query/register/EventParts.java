package org.duban.query.register;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.duban.events.Event;
import org.jspecify.annotations.Nullable;

/**
 * Records that keep events: a component for each kind that is worth keeping holds the last event of that kind (null
 * before) or all of them (a list, oldest first).
 */
public final class EventParts {

    private EventParts() {}

    /** A record of that type with nothing but that event in it. */
    public static <F> F first(Class<F> type, Event event) {
        return make(
                type,
                Stream.of(type.getRecordComponents())
                        .map(part -> holds(part, event) ? added(part, null, event) : empty(part))
                        .toArray());
    }

    /** The record with one more event; one that no component holds changes nothing. */
    public static <F> F with(F facts, Event event) {
        RecordComponent[] parts = facts.getClass().getRecordComponents();
        if (Arrays.stream(parts).noneMatch(part -> holds(part, event))) {
            return facts;
        }
        return make(
                type(facts),
                Stream.of(parts)
                        .map(part -> holds(part, event) ? added(part, read(part, facts), event) : read(part, facts))
                        .toArray());
    }

    /** The record with nothing in its other components. */
    public static <F> F only(F facts, Predicate<RecordComponent> kept) {
        return make(
                type(facts),
                Stream.of(facts.getClass().getRecordComponents())
                        .map(part -> kept.test(part) ? read(part, facts) : empty(part))
                        .toArray());
    }

    /** What a record holds, part by part. */
    public static Stream<Object> values(Object record) {
        return Stream.of(record.getClass().getRecordComponents())
                .flatMap(part -> Stream.ofNullable(read(part, record)));
    }

    /** The record with each of its parts as {@code change} makes it. */
    public static <F> F changed(F record, Function<@Nullable Object, @Nullable Object> change) {
        return make(
                type(record),
                Stream.of(record.getClass().getRecordComponents())
                        .map(part -> change.apply(read(part, record)))
                        .toArray());
    }

    /** The kind of event that a component holds. */
    public static Class<?> held(RecordComponent part) {
        return part.getGenericType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : part.getType();
    }

    private static boolean holds(RecordComponent part, Event event) {
        return held(part) == event.getClass();
    }

    private static Object added(RecordComponent part, @Nullable Object before, Event event) {
        if (part.getType() != List.class) {
            return event;
        }
        return before instanceof List<?> many
                ? Stream.concat(many.stream(), Stream.of(event)).toList()
                : List.of(event);
    }

    private static @Nullable Object empty(RecordComponent part) {
        return part.getType() == List.class ? List.of() : null;
    }

    private static @Nullable Object read(RecordComponent part, Object facts) {
        try {
            return part.getAccessor().invoke(facts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(part + " cannot be read", e);
        }
    }

    @SuppressWarnings("unchecked") // the class of facts is that of its type
    private static <F> Class<F> type(F facts) {
        return (Class<F>) facts.getClass();
    }

    private static <F> F make(Class<F> type, @Nullable Object[] values) {
        try {
            return type.getDeclaredConstructor(Stream.of(type.getRecordComponents())
                            .map(RecordComponent::getType)
                            .toArray(Class[]::new))
                    .newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(type + " refuses its parts", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is no record of events", e);
        }
    }
}
