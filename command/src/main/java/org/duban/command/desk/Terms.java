package org.duban.command.desk;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.duban.command.rules.TermChanges;
import org.duban.events.CaseEvent;
import org.duban.events.Deadline;
import org.duban.events.handling.DeadlineEvent;
import org.duban.events.handling.ItemEvent.ItemAssigned;
import org.duban.events.handling.ItemEvent.ItemExtensionGranted;
import org.duban.events.handling.ItemEvent.ItemReassigned;
import org.duban.events.handling.ItemEvent.ReturnWindowRecomputed;
import org.duban.events.handling.ReportEvent.ExtensionGranted;
import org.jspecify.annotations.Nullable;

/** The deadlines that an event carries, counted again when what they were counted from is corrected. */
record Terms(TermChanges changes) {

    private static final String RETURN_BY = "returnBy";

    /** The type of the event's component of that name, or of a list's entries; empty if it has none. */
    static Optional<Class<?>> type(CaseEvent event, String name) {
        return components(event)
                .filter(component -> component.getName().equals(name))
                .<Class<?>>map(Terms::entryType)
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

    /** The deadlines that the event set, which may not end before its day. */
    static List<Deadline> set(CaseEvent event) {
        return components(event)
                .filter(component -> isOwn(event, component) || event instanceof ItemAssigned)
                .map(component -> value(component, event))
                .filter(Deadline.class::isInstance)
                .map(Deadline.class::cast)
                .toList();
    }

    /** The event with the deadlines that are counted from its own day counted from {@code day}. */
    CaseEvent from(CaseEvent event, LocalDate day) {
        return replaced(event, component -> isOwn(event, component), due -> changes.from(due, day));
    }

    /** An item's assignment with the item's term counted from the day the letter came, also where another was decided. */
    CaseEvent fromLetter(ItemAssigned event, LocalDate day) {
        return replaced(event, component -> !isOwn(event, component), due -> changes.from(due, day));
    }

    /** The event with the deadlines that rest on {@code was} as they are upon {@code now}. */
    CaseEvent upon(CaseEvent event, Deadline was, Deadline now) {
        return replaced(event, component -> !isOwn(event, component), due -> changes.upon(due, was, now));
    }

    /** Whether a deadline is counted from the event's own day, and not what became of a term there was before. */
    private static boolean isOwn(CaseEvent event, RecordComponent component) {
        boolean goesOn = event instanceof DeadlineEvent
                || event instanceof ReturnWindowRecomputed
                || event instanceof ItemAssigned
                || event instanceof ItemReassigned
                || event instanceof ItemExtensionGranted
                || event instanceof ExtensionGranted;
        return !goesOn || component.getName().equals(RETURN_BY);
    }

    private static CaseEvent replaced(
            CaseEvent event, Predicate<RecordComponent> which, UnaryOperator<Deadline> change) {
        @Nullable
        Object[] values = components(event)
                .map(component -> value(component, event) instanceof Deadline due && which.test(component)
                        ? change.apply(due)
                        : value(component, event))
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
