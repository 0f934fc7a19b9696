package org.duban.command.desk;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.duban.command.rules.DeadlineRules;
import org.duban.command.rules.Term;
import org.duban.events.CaseEvent;
import org.duban.events.Deadline;
import org.duban.events.Derivation;
import org.duban.events.handling.DeadlineEvent;
import org.duban.events.handling.OpinionEvent.OpinionLetterDelivered;
import org.jspecify.annotations.Nullable;

/** The deadlines that an event carries, counted again when the day they were counted from is corrected. */
record Terms(DeadlineRules rules) {

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

    /** The deadlines that were counted from the event's own day. */
    static List<Deadline> own(CaseEvent event) {
        return values(event, Deadline.class).stream()
                .filter(deadline -> isOwn(event, deadline))
                .toList();
    }

    /** The event with the deadlines that were counted from its own day counted from {@code after}. */
    CaseEvent recounted(CaseEvent event, CaseEvent before, LocalDate after) {
        return replaced(event, own(before)::contains, after);
    }

    /** The event with another event's term, wherever it goes by that term, counted from that event's day. */
    CaseEvent following(CaseEvent event, Deadline term, LocalDate after) {
        return replaced(event, deadline -> goesBy(deadline, term), after);
    }

    private static boolean goesBy(Deadline deadline, Deadline term) {
        return deadline.ruleId().equals(term.ruleId())
                && deadline.version() == term.version()
                && deadline.trigger().equals(term.trigger());
    }

    /**
     * Items go by the letter's term unless another was decided, and what happens to a date leaves its first day alone;
     * every other term is counted by one event alone.
     */
    private static boolean isOwn(CaseEvent event, Deadline deadline) {
        boolean counts = event instanceof OpinionLetterDelivered
                || !(event instanceof DeadlineEvent || deadline.ruleId().equals(Term.OPINION_HANDLE.name()));
        return counts && deadline.trigger().equals(event.occurredOn());
    }

    private CaseEvent replaced(CaseEvent event, Predicate<Deadline> which, LocalDate after) {
        @Nullable
        Object[] values = components(event)
                .map(component -> value(component, event))
                .map(value -> value instanceof Deadline deadline && isCounted(deadline) && which.test(deadline)
                        ? counted(deadline, after)
                        : value)
                .toArray();
        return construct(event.getClass(), values);
    }

    /** What was decided stays, whatever day it was decided on. */
    private static boolean isCounted(Deadline deadline) {
        Derivation kept = deadline.derivation();
        return deadline.offset() != null && (kept == null || kept.decided() == null);
    }

    private Deadline counted(Deadline deadline, LocalDate after) {
        Derivation kept = deadline.derivation();
        return rules.counted(Term.valueOf(deadline.ruleId()), after, kept == null ? List.of() : kept.suspensions());
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
