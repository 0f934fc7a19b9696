package org.duban.query.caseview;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.duban.events.CaseEvent;
import org.duban.events.Event;
import org.duban.events.SupervisedOrgan;
import org.duban.query.caseview.ShownTo.Reader;
import org.duban.query.register.EventParts;

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

    @Override
    default boolean withholds(Event event) {
        return WithheldSteps.of(getClass()).contains(event.getClass());
    }

    /** Facts of that type with nothing but that event in them. */
    static <F extends StepFacts> F first(Class<F> type, CaseEvent event) {
        return EventParts.first(type, event);
    }

    /** The facts with one more event; one that no component holds changes nothing. */
    static <F extends StepFacts> F with(F facts, CaseEvent event) {
        return EventParts.with(facts, event);
    }

    /** Whether anyone may read of such events in a published case: those that a component holds which is so shown. */
    static boolean isPublic(Class<? extends StepFacts> type, Class<? extends CaseEvent> event) {
        return Stream.of(type.getRecordComponents())
                .anyMatch(part -> EventParts.held(part) == event && isShown(part, Reader.PUBLIC));
    }

    private static FormFacts only(StepFacts facts, Reader reader) {
        return EventParts.only(facts, part -> isShown(part, reader));
    }

    private static boolean isShown(RecordComponent part, Reader reader) {
        ShownTo shown = part.getAnnotation(ShownTo.class);
        return shown != null && List.of(shown.value()).contains(reader);
    }
}
