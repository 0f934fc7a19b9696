package org.duban.command.desk;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.command.rules.DeadlineRules;
import org.duban.command.rules.Term;
import org.duban.events.CaseEvent;
import org.duban.events.Deadline;
import org.jspecify.annotations.Nullable;

/** The deadlines that an event carries, counted again when the day they were counted from is corrected. */
record Terms(DeadlineRules rules) {

    /** The rules by which the event's deadlines were counted. */
    static Set<String> counted(CaseEvent event) {
        return components(event)
                .map(component -> value(component, event))
                .filter(value -> value instanceof Deadline deadline && deadline.offset() != null)
                .map(value -> ((Deadline) value).ruleId())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the component of that name is a deadline, which no one sets by hand. */
    static boolean isDeadline(CaseEvent event, String name) {
        return components(event)
                .anyMatch(component -> component.getName().equals(name) && component.getType() == Deadline.class);
    }

    /** The event with every deadline that one of {@code ruleIds} counted from {@code before} counted from {@code after}. */
    CaseEvent recounted(CaseEvent event, LocalDate before, LocalDate after, Set<String> ruleIds) {
        @Nullable
        Object[] values = components(event)
                .map(component -> value(component, event))
                .map(value -> value instanceof Deadline deadline && isFrom(deadline, before, ruleIds)
                        ? rules.counted(Term.valueOf(deadline.ruleId()), after)
                        : value)
                .toArray();
        return construct(event.getClass(), values);
    }

    private static boolean isFrom(Deadline deadline, LocalDate trigger, Set<String> ruleIds) {
        return deadline.offset() != null && deadline.trigger().equals(trigger) && ruleIds.contains(deadline.ruleId());
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
