package org.duban.ui.contract;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.duban.events.Deadline;
import org.duban.events.Event;
import org.duban.events.Responsible;
import org.jspecify.annotations.Nullable;

/** What an event holds, leaf by leaf, and what it would be if just one of its leaves said something else. */
final class Variants {

    private static final List<String> OTHER_TEXTS =
            List.of("另有内容", "other-thing", "2031-01", "REVIEW:other", "unit-other");

    private Variants() {}

    /**
     * A record that differs in one place.
     *
     * @param path to the component
     */
    record Variant(String path, Object value) {}

    /** The event with one component changed, for each that holds something but its day and its stream. */
    static List<Variant> of(Event event) {
        return ofRecord(event, component -> isOwn(event, component));
    }

    private static boolean isOwn(Event event, RecordComponent component) {
        Object value = get(event, component);
        return !component.getName().equals("occurredOn") && value != null && !isStream(event, value);
    }

    /** Whether it only says in whose history the event is. */
    static boolean isStream(Event event, Object value) {
        return value.equals(event.stream())
                || (isPlain(value.getClass())
                        && value.toString().equals(event.stream().id()));
    }

    /** Everything that a value holds, down to texts, numbers, days, constants and ids; of a deadline its day. */
    static Stream<Object> leaves(@Nullable Object value) {
        return switch (value) {
            case null -> Stream.of();
            case Deadline due -> leaves(due.dueOn());
            case Responsible by -> Stream.of(by);
            case Collection<?> many -> many.stream().flatMap(Variants::leaves);
            case Record record
            when !isPlain(record.getClass()) ->
                Stream.of(record.getClass().getRecordComponents()).flatMap(component -> leaves(get(record, component)));
            default -> Stream.of(value);
        };
    }

    private static List<Variant> ofRecord(Object record, Predicate<RecordComponent> wanted) {
        List<Variant> all = new ArrayList<>();
        RecordComponent[] components = record.getClass().getRecordComponents();
        for (int n = 0; n < components.length; n++) {
            Object value = get(record, components[n]);
            if (value != null && wanted.test(components[n])) {
                // A text that names something takes letters only; whichever fits first stands for the component.
                Set<String> told = new HashSet<>();
                for (Variant other : others(value)) {
                    String path = components[n].getName() + other.path();
                    if (!told.contains(path)) {
                        with(record, n, other.value()).ifPresent(changed -> {
                            told.add(path);
                            all.add(new Variant(path, changed));
                        });
                    }
                }
            }
        }
        return all;
    }

    private static List<Variant> others(Object value) {
        return switch (value) {
            case Integer number -> List.of(new Variant("", number + 1));
            case Boolean yes -> List.of(new Variant("", !yes));
            case LocalDate day -> List.of(new Variant("", day.plusDays(1)));
            case String text -> List.of(new Variant("", text + "（另）"), new Variant("", text + "-other"));
            case Enum<?> constant -> constants(constant);
            case Deadline due -> nested(due, component -> component.getName().equals("dueOn"));
            case List<?> list -> ofList(list);
            case Record record when isPlain(record.getClass()) -> plain(record);
            case Record record -> nested(record, component -> true);
            default -> throw new IllegalStateException("no other value than " + value);
        };
    }

    private static List<Variant> nested(Record record, Predicate<RecordComponent> wanted) {
        return ofRecord(record, wanted).stream()
                .map(one -> new Variant("." + one.path(), one.value()))
                .toList();
    }

    private static List<Variant> ofList(List<?> list) {
        List<Variant> all = new ArrayList<>();
        for (int n = 0; n < list.size(); n++) {
            int at = n;
            for (Variant other : others(list.get(n))) {
                List<Object> changed = new ArrayList<>(list);
                changed.set(at, other.value());
                all.add(new Variant("[" + at + "]" + other.path(), List.copyOf(changed)));
            }
            List<Object> shorter = new ArrayList<>(list);
            shorter.remove(at);
            all.add(new Variant("[" + at + "] left out", List.copyOf(shorter)));
        }
        return all;
    }

    private static List<Variant> constants(Enum<?> constant) {
        return Stream.of(constant.getDeclaringClass().getEnumConstants())
                .filter(other -> other != constant)
                .limit(1)
                .map(other -> new Variant("", other))
                .toList();
    }

    private static List<Variant> plain(Record id) {
        return OTHER_TEXTS.stream()
                .flatMap(text -> with(id, 0, text).stream())
                .limit(1)
                .map(other -> new Variant("", other))
                .toList();
    }

    /** An id, or something else that is written as one text. */
    static boolean isPlain(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == String.class;
    }

    /** The record with another component; empty if it takes none like that. */
    private static Optional<Object> with(Object record, int n, Object value) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values =
                Stream.of(components).map(component -> get(record, component)).toArray();
        values[n] = value;
        try {
            Constructor<?> constructor = record.getClass()
                    .getDeclaredConstructor(
                            Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return Optional.of(constructor.newInstance(values));
        } catch (InvocationTargetException unfit) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record.toString(), e);
        }
    }

    static @Nullable Object get(Object record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }
}
