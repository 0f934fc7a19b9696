package org.duban.command.steps;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.duban.command.Aspects;
import org.duban.command.CaseCommand;
import org.duban.command.Steps;
import org.duban.command.handling.DueDates;
import org.duban.events.CaseEvent;
import org.duban.events.Deadline;
import org.duban.events.Event;
import org.duban.events.OpensCase;
import org.duban.events.SetByPeople;
import org.jspecify.annotations.Nullable;

/**
 * Decides on a step.
 *
 * @param dates its deadlines that somebody set
 */
record DecidedStep<C extends CaseCommand, E extends CaseEvent>(
        Step<C, E> step, Recorder<C, E> recorder, List<RecordComponent> dates) {

    static <C extends CaseCommand, E extends CaseEvent> DecidedStep<C, E> of(Step<C, E> step) {
        List<RecordComponent> dates = Stream.of(step.event.getRecordComponents())
                .filter(part -> part.getType() == Deadline.class && part.isAnnotationPresent(SetByPeople.class))
                .toList();
        return new DecidedStep<>(step, new Recorder<>(step), dates);
    }

    Class<C> command() {
        return step.command;
    }

    Class<E> event() {
        return step.event;
    }

    /** What opening a case leads to. */
    List<? extends Event> opening(CaseCommand given, SoFar soFar) {
        C command = step.command.cast(given);
        step.looks.forEach(look -> look.accept(command, soFar));
        E event = recorder.of(command, soFar);
        Openings.standing((OpensCase) event, soFar.context());
        return recorded(command, event, soFar);
    }

    /** What a step in an open case leads to: first whether it could be taken at all, then what it says. */
    List<? extends Event> decide(CaseCommand given, SoFar soFar) {
        C command = step.command.cast(given);
        StepLog past = soFar.log();
        step.always.forEach(look -> look.accept(soFar));
        step.requirements.forEach(requirement -> requirement.timely(past));
        step.timely.forEach(look -> look.accept(soFar));
        step.looks.forEach(look -> look.accept(command, soFar));
        E event = recorder.of(command, soFar);
        step.requirements.forEach(requirement -> requirement.fitting(event, soFar));
        if (step.repeatable) {
            Steps.notGiven(past.all(step.event)
                    .filter(event::equals)
                    .map(CaseEvent::occurredOn)
                    .findFirst()
                    .orElse(null));
        }
        return recorded(command, event, soFar);
    }

    /** What must hold of the event, whether a command or a correction gives it its content. */
    Aspects aspects(CaseEvent recorded, SoFar soFar) {
        E event = step.event.cast(recorded);
        return Aspects.from(floor(event, soFar)).checking(() -> {
            step.checks.forEach(check -> check.accept(event, soFar));
            dates.stream()
                    .map(part -> deadline(part, event))
                    .filter(Objects::nonNull)
                    .forEach(due -> DueDates.mustNotPrecede(due, event.occurredOn()));
        });
    }

    private LocalDate floor(E event, SoFar soFar) {
        StepLog past = soFar.past();
        LocalDate first = past == null ? LocalDate.MIN : past.opened().occurredOn();
        return past == null
                ? first
                : step.requirements.stream()
                        .map(one -> one.floor(event, past))
                        .reduce(first, Steps::later, Steps::later);
    }

    private List<? extends Event> recorded(C command, E event, SoFar soFar) {
        List<Event> events = new ArrayList<>(List.of(event));
        step.consequences.forEach(more -> events.addAll(more.apply(event, soFar)));
        step.brought.forEach(more -> events.addAll(more.apply(command, soFar)));
        return List.copyOf(events);
    }

    private @Nullable Deadline deadline(RecordComponent part, E event) {
        try {
            return (Deadline) part.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
