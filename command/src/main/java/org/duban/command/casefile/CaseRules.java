package org.duban.command.casefile;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.duban.command.Aspects;
import org.duban.command.Author;
import org.duban.command.CaseCommand;
import org.duban.command.CaseForm;
import org.duban.command.Command;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.CorrectEvent;
import org.duban.command.FormState;
import org.duban.command.Forms;
import org.duban.command.StreamRules;
import org.duban.command.duty.Duties;
import org.duban.command.handling.Handling;
import org.duban.command.handling.HandlingAspects;
import org.duban.command.handling.HandlingCommand;
import org.duban.command.handling.HandlingRules;
import org.duban.command.handling.LateReceipt;
import org.duban.command.handling.OpinionCommand.DeliverOpinionLetter;
import org.duban.events.CaseEvent;
import org.duban.events.CaseId;
import org.duban.events.Event;
import org.duban.events.StreamId;
import org.duban.events.duty.DutyEvent;
import org.duban.events.handling.HandlingEvent;
import org.duban.events.ledger.history.RecordedEvent;
import org.jspecify.annotations.Nullable;

/** The rules of cases: those of the form, and those of the processes that forms share. */
public final class CaseRules implements StreamRules<CaseState> {

    /** The rules. */
    public static final CaseRules RULES = new CaseRules();

    private CaseRules() {}

    @Override
    public CaseState evolve(@Nullable CaseState before, Event event, Author author, Duties duties) {
        if (before == null) {
            CaseForm<?, ?, ?> form = Forms.of((CaseEvent) event).orElseThrow();
            return new CaseState(form, evolved(form, null, (CaseEvent) event, author), Handling.NONE.owing(duties));
        }
        return switch (event) {
            case HandlingEvent e ->
                new CaseState(
                        before.form(),
                        before.progress(),
                        before.handling().evolve(e, author).owing(duties));
            case DutyEvent e ->
                new CaseState(
                        before.form(), before.progress(), before.handling().owing(duties));
            default ->
                new CaseState(
                        before.form(),
                        evolved(before.form(), before.progress(), (CaseEvent) event, author),
                        before.handling().owing(duties));
        };
    }

    @Override
    public void authorize(Command command, @Nullable CaseState state, Context context) {
        new CaseRights(context).mayGive(command, state);
    }

    @Override
    public List<? extends Event> decide(Command command, @Nullable CaseState state, Context context) {
        CaseCommand about = (CaseCommand) command;
        CaseForm<?, ?, ?> form = Forms.of(about).orElse(null);
        if (form != null && form.opening().isInstance(command)) {
            CommandRefused.unless(state == null, CommonRule.CASE_ALREADY_OPEN);
            return decided(form, about, null, Handling.NONE, context);
        }
        CaseState known = existing(state);
        if (about instanceof HandlingCommand shared) {
            CommandRefused.unless(
                    known.form().processes().contains(shared.process()),
                    CommonRule.WRONG_FORM,
                    "form",
                    known.form().code());
            return new HandlingRules(known.form(), known.handling(), known.progress(), context).decide(shared);
        }
        CommandRefused.unless(
                known.form().equals(form),
                CommonRule.WRONG_FORM,
                "form",
                known.form().code());
        known.handling().mustBeOpen();
        return decided(known.form(), about, known.progress(), known.handling(), context);
    }

    @Override
    public Aspects aspects(Event event, @Nullable CaseState before, Context context) {
        if (event instanceof HandlingEvent shared) {
            CaseState known = existing(before);
            return new HandlingAspects(known.handling(), known.basis(), context).of(shared);
        }
        CaseForm<?, ?, ?> form = before == null ? Forms.of((CaseEvent) event).orElseThrow() : before.form();
        return aspects(
                form,
                (CaseEvent) event,
                before == null ? null : before.progress(),
                before == null ? Handling.NONE : before.handling(),
                context);
    }

    @Override
    public Event settled(Event corrected, @Nullable CaseState before, Context context) {
        return before != null && before.form().events().isInstance(corrected)
                ? settled(before.form(), (CaseEvent) corrected, before, context)
                : corrected;
    }

    @Override
    public List<? extends Event> consequences(Event wrong, Event right, CaseState after, Context context) {
        return after.form().events().isInstance(right)
                ? consequences(after.form(), (CaseEvent) wrong, (CaseEvent) right, after.progress(), context)
                : List.of();
    }

    @Override
    public Optional<CorrectEvent> correction(
            Command command, @Nullable CaseState state, Context context, Supplier<List<RecordedEvent>> current) {
        return state != null && command instanceof DeliverOpinionLetter letter
                ? new LateReceipt(state.handling(), state.basis(), context).correction(letter, current)
                : Optional.empty();
    }

    @Override
    public List<? extends Event> recounted(StreamId stream, CaseState state, Context context) {
        return new ReturnWindows(new CaseId(stream.id()), context).recounted(state.handling());
    }

    /** The state; refuses if there is no case. */
    static CaseState existing(@Nullable CaseState state) {
        if (state == null) {
            throw new CommandRefused(CommonRule.CASE_UNKNOWN);
        }
        return state;
    }

    @SuppressWarnings("unchecked") // a case's progress was made by its own form
    private static <C extends CaseCommand, E extends CaseEvent, P extends FormState> P evolved(
            CaseForm<C, E, P> form, @Nullable FormState progress, CaseEvent event, Author author) {
        return form.evolve((P) progress, form.events().cast(event), author);
    }

    @SuppressWarnings("unchecked") // a case's progress was made by its own form
    private static <C extends CaseCommand, E extends CaseEvent, P extends FormState> List<? extends Event> decided(
            CaseForm<C, E, P> form,
            CaseCommand command,
            @Nullable FormState progress,
            Handling handling,
            Context context) {
        return form.decide(form.commands().cast(command), (P) progress, handling, context);
    }

    @SuppressWarnings("unchecked") // a case's progress was made by its own form
    private static <C extends CaseCommand, E extends CaseEvent, P extends FormState> Aspects aspects(
            CaseForm<C, E, P> form, CaseEvent event, @Nullable FormState progress, Handling handling, Context context) {
        return form.aspects(form.events().cast(event), (P) progress, handling, context);
    }

    @SuppressWarnings("unchecked") // a case's progress was made by its own form
    private static <C extends CaseCommand, E extends CaseEvent, P extends FormState> E settled(
            CaseForm<C, E, P> form, CaseEvent corrected, CaseState before, Context context) {
        return form.settled(form.events().cast(corrected), (P) before.progress(), before.handling(), context);
    }

    @SuppressWarnings("unchecked") // a case's progress was made by its own form
    private static <C extends CaseCommand, E extends CaseEvent, P extends FormState> List<? extends Event> consequences(
            CaseForm<C, E, P> form, CaseEvent wrong, CaseEvent right, FormState after, Context context) {
        return form.consequences(form.events().cast(wrong), form.events().cast(right), (P) after, context);
    }
}
