package org.duban.command;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.duban.command.duty.DutyChange;
import org.duban.command.handling.Handling;
import org.duban.events.CaseEvent;

/**
 * A form of supervision: what can be asked of it, what can happen in it, and the rules between.
 *
 * @param opening the command that opens a case of this form
 * @param initial the progress of a case not yet opened
 * @param floors the day of the step an event builds on, which it may not precede
 * @param duties what an event changes of what the case owes
 * @param contents refuses an event whose content no command may lead to
 */
public record Form<C extends CaseCommand, E extends CaseEvent, P extends FormState>(
        Class<C> commands,
        Class<E> events,
        Class<? extends C> opening,
        P initial,
        Decider<C, P> decider,
        BiFunction<P, E, P> evolver,
        BiFunction<P, E, LocalDate> floors,
        Function<E, List<DutyChange>> duties,
        BiConsumer<E, Context> contents) {

    /** What a command of this form leads to. */
    @FunctionalInterface
    public interface Decider<C, P> {

        /** The events, oldest first; throws {@link CommandRefused} if a rule forbids the command. */
        List<? extends CaseEvent> decide(P progress, Handling handling, C command, Context context);
    }

    /** What {@code command} leads to; throws {@link CommandRefused} if a rule forbids it. */
    public List<? extends CaseEvent> decide(
            FormState progress, Handling handling, CaseCommand command, Context context) {
        return decider.decide(typed(progress), handling, commands.cast(command), context);
    }

    /** The progress after {@code event}. */
    public FormState evolve(FormState progress, CaseEvent event) {
        return evolver.apply(typed(progress), events.cast(event));
    }

    /** The day of the step that {@code event} builds on. */
    public LocalDate floor(FormState progress, CaseEvent event) {
        return floors.apply(typed(progress), events.cast(event));
    }

    /** What {@code event} changes of what the case owes. */
    public List<DutyChange> duties(CaseEvent event) {
        return duties.apply(events.cast(event));
    }

    /** Refuses {@code event} if no command may lead to what it says. */
    public void mustHold(CaseEvent event, Context context) {
        contents.accept(events.cast(event), context);
    }

    @SuppressWarnings("unchecked") // a case's progress began as this form's own
    private P typed(FormState progress) {
        return (P) progress;
    }
}
