package org.duban.command.casefile;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.command.Actor;
import org.duban.command.CaseBasis;
import org.duban.command.CaseCommand;
import org.duban.command.CaseForm;
import org.duban.command.Command;
import org.duban.command.CommandRefused;
import org.duban.command.Commands;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.FormState;
import org.duban.command.Forms;
import org.duban.command.OpensForCommittee;
import org.duban.command.handling.Handling;
import org.duban.command.handling.ItemCommand;
import org.duban.command.handling.ItemCommand.SendAssistingOpinion;
import org.duban.events.CaseEvent;
import org.duban.events.Role;
import org.jspecify.annotations.Nullable;

/** Who may do what in a case, beyond the roles a command names: its committee, its organs' offices, its items' units. */
record CaseRights(Context context) {

    private static final Set<Role> BOUND_TO_UNIT = EnumSet.of(Role.COMMITTEE, Role.OFFICE, Role.DEPARTMENT);

    /** Refuses an actor whose case, organ or item it is not, and a case that is not there. */
    void mayGive(Command command, @Nullable CaseState state) {
        Actor actor = context.actor();
        if (actor.isSystem()) {
            return;
        }
        Set<Role> acting = Commands.of(command).roles().stream()
                .filter(actor.roles()::contains)
                .filter(role -> role != Role.ADMIN)
                .collect(Collectors.toSet());
        if (command instanceof CaseCommand opening && Forms.opens(opening)) {
            mayOpen(opening, acting);
            return;
        }
        if (state == null) {
            throw new CommandRefused(CommonRule.CASE_UNKNOWN);
        }
        CommandRefused.unless(isConcerned(command, state, acting), CommonRule.NOT_YOUR_UNIT);
        if (command instanceof CaseCommand about) {
            own(state.form(), about, state.progress());
        }
    }

    /** Only a clerk opens a case for a committee that is not his own. */
    private void mayOpen(CaseCommand opening, Set<Role> acting) {
        boolean bound = acting.contains(Role.COMMITTEE) && !acting.contains(Role.CLERK);
        boolean own = !(opening instanceof OpensForCommittee opens)
                || opens.committee() == null
                || context.actor().actsFor(opens.committee());
        CommandRefused.unless(!bound || own, CommonRule.NOT_YOUR_UNIT);
        Forms.of(opening).ifPresent(form -> ownOpening(form, opening));
    }

    private boolean isConcerned(Command command, CaseState state, Set<Role> acting) {
        Actor actor = context.actor();
        CaseBasis basis = state.basis();
        return !BOUND_TO_UNIT.containsAll(acting)
                || (acting.contains(Role.COMMITTEE) && (basis.committee() == null || actor.actsFor(basis.committee())))
                || (acting.contains(Role.OFFICE) && basis.organs().stream().anyMatch(actor::isOf))
                || (acting.contains(Role.DEPARTMENT)
                        && command instanceof ItemCommand item
                        && isUnitOf(item, state.handling()))
                || (acting.contains(Role.DEPARTMENT) && !(command instanceof ItemCommand) && isOfForm(command));
    }

    /** Whether the actor's unit does what is asked: the lead unit does all but what those that assist do. */
    private boolean isUnitOf(ItemCommand command, Handling handling) {
        return command instanceof SendAssistingOpinion
                ? handling.assistingUnits(command.itemId()).stream().anyMatch(context.actor()::actsFor)
                : context.actor().actsFor(handling.leadUnit(command.itemId()));
    }

    /** A form's own command that departments may give: the form says whose business it is. */
    private static boolean isOfForm(Command command) {
        return command instanceof CaseCommand about && Forms.of(about).isPresent();
    }

    private <C extends CaseCommand> void ownOpening(CaseForm<C, ?, ?> form, CaseCommand opening) {
        form.mayOpen(form.commands().cast(opening), context);
    }

    @SuppressWarnings("unchecked") // a case's progress was made by its own form
    private <C extends CaseCommand, E extends CaseEvent, P extends FormState> void own(
            CaseForm<C, E, P> form, CaseCommand command, FormState progress) {
        if (form.commands().isInstance(command)) {
            form.mayGive(form.commands().cast(command), (P) progress, context);
        }
    }
}
