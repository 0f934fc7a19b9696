package org.duban.query.caseview;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.duban.events.CaseEvent;
import org.duban.events.SupervisedOrgan;
import org.duban.query.caseview.ShownTo.Reader;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a form told in steps: a record with a component for each kind of step that is worth keeping, which holds
 * the last event of that kind (null before) or all of them (a list, oldest first). What others than the committees and
 * organs of the congress may read of it is said beside each component by {@link ShownTo}.
 */
public interface StepFacts extends FormFacts {

    @Override
    default FormFacts forOrgan(Predicate<SupervisedOrgan> others) {
        return only(this, Reader.ORGAN);
    }

    @Override
    default FormFacts forThePublic() {
        return only(this, Reader.PUBLIC);
    }

    @Override
    default FormFacts forHandlers() {
        return only(this, Reader.HANDLER);
    }

    /** Facts of that type with nothing but that event in them. */
    static <F extends StepFacts> F first(Class<F> type, CaseEvent event) {
        return make(
                type,
                Stream.of(type.getRecordComponents())
                        .map(part -> holds(part, event) ? added(part, null, event) : empty(part))
                        .toArray());
    }

    /** The facts with one more event; one that no component holds changes nothing. */
    static <F extends StepFacts> F with(F facts, CaseEvent event) {
        RecordComponent[] parts = facts.getClass().getRecordComponents();
        if (Arrays.stream(parts).noneMatch(part -> holds(part, event))) {
            return facts;
        }
        @SuppressWarnings("unchecked") // the class of facts is that of its type
        Class<F> type = (Class<F>) facts.getClass();
        return make(
                type,
                Stream.of(parts)
                        .map(part -> holds(part, event) ? added(part, read(part, facts), event) : read(part, facts))
                        .toArray());
    }

    /** Whether anyone may read of such events in a published case: those that a component holds which is so shown. */
    static boolean isPublic(Class<? extends StepFacts> type, Class<? extends CaseEvent> event) {
        return Stream.of(type.getRecordComponents())
                .anyMatch(part -> held(part) == event && isShown(part, Reader.PUBLIC));
    }

    private static <F extends StepFacts> F only(F facts, Reader reader) {
        @SuppressWarnings("unchecked") // as above
        Class<F> type = (Class<F>) facts.getClass();
        return make(
                type,
                Stream.of(type.getRecordComponents())
                        .map(part -> isShown(part, reader) ? read(part, facts) : empty(part))
                        .toArray());
    }

    private static boolean isShown(RecordComponent part, Reader reader) {
        ShownTo shown = part.getAnnotation(ShownTo.class);
        return shown != null && List.of(shown.value()).contains(reader);
    }

    private static boolean holds(RecordComponent part, CaseEvent event) {
        return held(part) == event.getClass();
    }

    private static Class<?> held(RecordComponent part) {
        return part.getGenericType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : part.getType();
    }

    private static Object added(RecordComponent part, @Nullable Object before, CaseEvent event) {
        if (part.getType() != List.class) {
            return event;
        }
        return before instanceof List<?> many ? Lists.<Object>plus(List.copyOf(many), event) : List.of(event);
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

    private static <F> F make(Class<F> type, @Nullable Object[] values) {
        try {
            return type.getDeclaredConstructor(Stream.of(type.getRecordComponents())
                            .map(RecordComponent::getType)
                            .toArray(Class[]::new))
                    .newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(type + " refuses its parts", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is no record of steps", e);
        }
    }
}
