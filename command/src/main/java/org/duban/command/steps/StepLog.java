package org.duban.command.steps;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.command.CaseBasis;
import org.duban.command.FormState;
import org.duban.command.Steps;
import org.duban.events.CaseEvent;
import org.duban.events.DutyKind;
import org.duban.events.OpensCase;
import org.duban.events.SupervisedOrgan;
import org.jspecify.annotations.Nullable;

/**
 * How far a case has come whose form is told in steps: the steps themselves.
 *
 * @param events the form's own events, in the order in which they were recorded, at least the one that opened the case
 */
public record StepLog(SteppedForm<?, ?> form, List<CaseEvent> events) implements FormState {

    /** What the case was opened with. */
    public OpensCase opened() {
        return (OpensCase) events.getFirst();
    }

    /** What the case was opened with, as its form has it. */
    public <O extends OpensCase> O opened(Class<O> type) {
        return type.cast(events.getFirst());
    }

    /** Every step of that kind. */
    public <T extends CaseEvent> Stream<T> all(Class<T> step) {
        return events.stream().filter(step::isInstance).map(step::cast);
    }

    /** The last step of that kind. */
    public <T extends CaseEvent> Optional<T> last(Class<T> step) {
        return all(step).reduce((first, second) -> second);
    }

    /** The last step of that kind; refuses if it was not taken. */
    public <T extends CaseEvent> T taken(Class<T> step) {
        Steps.taken(on(step), step.getSimpleName());
        return last(step).orElseThrow();
    }

    /** Whether such a step was taken. */
    public boolean has(Class<? extends CaseEvent> step) {
        return events.stream().anyMatch(step::isInstance);
    }

    /** The latest day of such a step; null if it was not taken. */
    public @Nullable LocalDate on(Class<? extends CaseEvent> step) {
        return all(step).map(CaseEvent::occurredOn).max(LocalDate::compareTo).orElse(null);
    }

    /** The latest day of any step. */
    public LocalDate lastOn() {
        return Collections.max(events.stream().map(CaseEvent::occurredOn).toList());
    }

    @Override
    public CaseBasis basis() {
        return form.basis(this);
    }

    @Override
    public String missing() {
        return Objects.requireNonNullElse(form.missing(this), "");
    }

    @Override
    public boolean isToBeDecided() {
        return form.isToBeDecided(this);
    }

    @Override
    public void mustBeReadyFor(String purpose) {
        form.mustBeReadyFor(this, purpose);
    }

    @Override
    public @Nullable LocalDate doneBefore(String purpose, DutyKind kind, @Nullable SupervisedOrgan organ) {
        return form.doneBefore(this, kind, organ);
    }

    StepLog with(CaseEvent event) {
        return new StepLog(
                form, Stream.concat(events.stream(), Stream.of(event)).toList());
    }
}
