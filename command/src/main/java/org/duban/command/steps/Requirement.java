package org.duban.command.steps;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.command.Steps;
import org.duban.command.unit.Unit;
import org.duban.events.CaseEvent;
import org.duban.events.SupervisedOrgan;
import org.jspecify.annotations.Nullable;

/** Where a step stands among the others of its case. */
interface Requirement<E extends CaseEvent> {

    /** Refuses the step while it could not be taken whatever it says. */
    void timely(StepLog past);

    /** Refuses it for what it says; saying something else may be possible. */
    default void fitting(E event, SoFar soFar) {}

    /** The day before which it cannot lie; null if this sets none. */
    default @Nullable LocalDate floor(E event, StepLog past) {
        return null;
    }

    /** Follows a step of that kind. */
    static <E extends CaseEvent, T extends CaseEvent> Requirement<E> after(Class<T> earlier) {
        return after(earlier, (event, before) -> true);
    }

    /** Follows a step of that kind that fits it. */
    static <E extends CaseEvent, T extends CaseEvent> Requirement<E> after(
            Class<T> earlier, BiPredicate<E, T> fitting) {
        return new Requirement<>() {
            @Override
            public void timely(StepLog past) {
                Steps.taken(past.on(earlier), earlier.getSimpleName());
            }

            @Override
            public void fitting(E event, SoFar soFar) {
                Steps.ofChoice(() -> Steps.taken(floor(event, soFar.log()), earlier.getSimpleName()));
            }

            @Override
            public @Nullable LocalDate floor(E event, StepLog past) {
                return first(past.all(earlier).filter(before -> fitting.test(event, before)));
            }
        };
    }

    /** Follows a step of the kind that the case calls for. */
    static <E extends CaseEvent> Requirement<E> afterWhichever(Function<StepLog, Class<? extends CaseEvent>> earlier) {
        return new Requirement<>() {
            @Override
            public void timely(StepLog past) {
                Class<? extends CaseEvent> step = earlier.apply(past);
                Steps.taken(past.on(step), step.getSimpleName());
            }

            @Override
            public @Nullable LocalDate floor(E event, StepLog past) {
                return first(past.all(earlier.apply(past)));
            }
        };
    }

    /** Follows all steps of that kind that were taken, at least one. */
    static <E extends CaseEvent> Requirement<E> afterAll(Class<? extends CaseEvent> earlier) {
        return new Requirement<>() {
            @Override
            public void timely(StepLog past) {
                Steps.taken(past.on(earlier), earlier.getSimpleName());
            }

            @Override
            public @Nullable LocalDate floor(E event, StepLog past) {
                return past.on(earlier);
            }
        };
    }

    /** Is over once a step of that kind was taken. */
    static <E extends CaseEvent> Requirement<E> before(Class<? extends CaseEvent> later) {
        return past -> Steps.notTaken(past.on(later), later.getSimpleName());
    }

    /** Is taken once for each value of {@code key}. */
    static <E extends CaseEvent> Requirement<E> oncePer(Class<E> step, Function<E, Object> key) {
        return new Requirement<>() {
            @Override
            public void timely(StepLog past) {
                // Another value may be free whatever stands on record.
            }

            @Override
            public void fitting(E event, SoFar soFar) {
                Set<Object> taken = soFar.log().all(step).map(key).collect(Collectors.toSet());
                Object wanted = key.apply(event);
                LocalDate before =
                        first(soFar.log().all(step).filter(one -> key.apply(one).equals(wanted)));
                Runnable check = () -> Steps.notTaken(before, step.getSimpleName());
                if (wanted instanceof SupervisedOrgan && taken.containsAll(organs(soFar))) {
                    check.run();
                } else {
                    Steps.ofChoice(check);
                }
            }
        };
    }

    /** The organs of the case that the sender may name. */
    private static Set<SupervisedOrgan> organs(SoFar soFar) {
        Unit unit = soFar.context().actor().unit();
        SupervisedOrgan own = unit == null ? null : unit.organ();
        return own == null ? soFar.basis().organs() : Set.of(own);
    }

    private static @Nullable LocalDate first(Stream<? extends CaseEvent> steps) {
        return steps.map(CaseEvent::occurredOn).min(LocalDate::compareTo).orElse(null);
    }
}
