package org.duban.command.desk;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.CaseCommand;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.CorrectEvent;
import org.duban.command.Form;
import org.duban.command.Steps;
import org.duban.command.SystemCommand;
import org.duban.command.SystemCommand.RecordNotices;
import org.duban.command.SystemCommand.SweepDeadlines;
import org.duban.command.desk.CaseState.Opened;
import org.duban.command.handling.HandlingCommand;
import org.duban.events.CaseEvent;

/** The rules of a case that hold whatever its form: what a command leads to. */
final class Decider {

    private Decider() {}

    /**
     * The events {@code command} leads to, oldest first.
     *
     * @throws CommandRefused if a rule forbids it
     */
    static List<? extends CaseEvent> decide(CaseCommand command, CaseState state, Context context) {
        Authorization.ofRole(command, context.actor());
        notAfter(command.occurredOn(), context.today());
        List<? extends CaseEvent> events = events(command, state, context);
        mustFitInTime(events, state, context);
        return events;
    }

    private static List<? extends CaseEvent> events(CaseCommand command, CaseState state, Context context) {
        Form<?, ?, ?> form = Forms.of(command).orElse(null);
        if (form != null && form.opening().isInstance(command)) {
            CommandRefused.unless(state.opened() == null, CommonRule.CASE_ALREADY_OPEN);
            Authorization.ofCommittee(command, context.actor());
            return form.decide(form.initial(), state.handling(), command, context);
        }
        Opened opened = state.existing();
        Authorization.ofUnit(command, opened.progress().basis(), state.handling(), context.actor());
        if (command instanceof CorrectEvent) {
            return List.of();
        }
        if (command instanceof SystemCommand own) {
            return ofDuban(own, state, context);
        }
        if (command instanceof HandlingCommand shared) {
            return state.handling().decide(shared, opened.progress().basis(), context);
        }
        CommandRefused.unless(opened.form().equals(form), CommonRule.WRONG_FORM);
        state.handling().mustBeOpen();
        return opened.form().decide(opened.progress(), state.handling(), command, context);
    }

    private static List<? extends CaseEvent> ofDuban(SystemCommand command, CaseState state, Context context) {
        return switch (command) {
            case SweepDeadlines sweep -> new Sweeping(state, context).decide(sweep);
            case RecordNotices notices -> notices.told();
        };
    }

    private static void mustFitInTime(List<? extends CaseEvent> events, CaseState state, Context context) {
        CaseState next = state;
        for (CaseEvent event : events) {
            Steps.notBefore(next.floor(event), event.occurredOn());
            next = next.evolve(event, context.actor().name());
        }
    }

    /** Refuses a day after the one on which it is recorded; asked first, because terms are counted from that day. */
    static void notAfter(LocalDate on, LocalDate today) {
        CommandRefused.unless(
                !on.isAfter(today), CommonRule.AFTER_RECORDING_DAY, "on", on.toString(), "today", today.toString());
    }
}
