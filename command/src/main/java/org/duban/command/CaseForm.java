package org.duban.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.command.handling.Handling;
import org.duban.command.rules.Term;
import org.duban.events.CaseEvent;
import org.duban.events.Event;
import org.duban.events.meeting.MeetingEvent.MeetingKind;
import org.jspecify.annotations.Nullable;

/**
 * A form of supervision: what can be asked of it, what can happen in it, which shared processes it takes part in, and
 * the rules between.
 *
 * @param <C> its own commands, a sealed family
 * @param <E> its own events, a sealed family
 * @param <P> its own state
 */
public interface CaseForm<C extends CaseCommand, E extends CaseEvent, P extends FormState> {

    /** What it is called in code and data: {@code LAW_INSPECTION}. */
    String code();

    /** The sealed family of its own commands. */
    Class<C> commands();

    /** The sealed family of its own events. */
    Class<E> events();

    /** The command that opens a case of this form. */
    Class<? extends C> opening();

    /** Every reason for which only this form refuses. */
    default List<Rule> refusals() {
        return List.of();
    }

    /** The deadline rules that only this form refers to. */
    default List<Term> terms() {
        return List.of();
    }

    /** The shared processes it takes part in. */
    Set<SharedProcess> processes();

    /** The purposes for which a case may be set down for a session, each with what must be done before. */
    default Map<String, List<BackwardTerm>> purposes() {
        return Map.of();
    }

    /** Whether what comes before a session for that purpose follows from the deliberation, or may come after one. */
    default boolean followsDeliberation(String purpose) {
        return purpose.equals("HANDLING_REPORT");
    }

    /** Which body sits in the sessions that a case is set down for with that purpose. */
    default MeetingKind sitting(String purpose) {
        return MeetingKind.STANDING_COMMITTEE;
    }

    /** The rule that this form has in place of a shared one. */
    default Term term(Term shared) {
        return shared;
    }

    /** The provisions that shared commands and refusals rest on in this form, by the name of the command or rule. */
    default Map<String, String> bases() {
        return Map.of();
    }

    /** The events {@code command} leads to, oldest first; {@code progress} is null for the command that opens a case. */
    List<? extends Event> decide(C command, @Nullable P progress, Handling handling, Context context);

    /** The progress after {@code event}; null before the first. */
    P evolve(@Nullable P progress, E event, Author author);

    /** What must hold of {@code event}, in the progress before it. */
    Aspects aspects(E event, @Nullable P progress, Handling handling, Context context);

    /** A corrected event with what the form's rules set in it themselves; {@code progress} is the one before it. */
    default E settled(E corrected, @Nullable P progress, Handling handling, Context context) {
        return corrected;
    }

    /** What follows in other streams from a correction that turns something round; {@code after} is the progress upon it. */
    default List<? extends Event> consequences(E wrong, E right, P after, Context context) {
        return List.of();
    }

    /** Refuses an actor who has no business with this very case; roles and units have been looked at before. */
    default void mayGive(C command, @Nullable P progress, Context context) {}

    /** Refuses an actor who may not open this very case, whether there is one of that id or not. */
    default void mayOpen(C opening, Context context) {}

    /** The day of a progress's first step, or the day itself for the step that begins a case. */
    static LocalDate since(@Nullable FormState progress, LocalDate on) {
        return progress == null ? on : progress.basis().openedOn();
    }
}
