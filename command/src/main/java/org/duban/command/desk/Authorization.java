package org.duban.command.desk;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.command.Actor;
import org.duban.command.CaseBasis;
import org.duban.command.Command;
import org.duban.command.CommandRefused;
import org.duban.command.Commands;
import org.duban.command.CommonRule;
import org.duban.command.directory.Unit;
import org.duban.command.handling.Handling;
import org.duban.command.handling.ItemCommand;
import org.duban.command.lawinspection.PreparationCommand.OpenLawInspection;
import org.duban.events.Role;
import org.duban.events.UnitId;
import org.jspecify.annotations.Nullable;

/** Who may give which command: by role, and by the unit he acts for. */
final class Authorization {

    private static final Set<Role> BOUND_TO_UNIT = EnumSet.of(Role.COMMITTEE, Role.OFFICE, Role.DEPARTMENT);

    private Authorization() {}

    /** Refuses an actor who has none of the command's roles. */
    static void ofRole(Command command, Actor actor) {
        Set<Role> needed = Commands.of(command).roles();
        CommandRefused.unless(
                actor.isSystem() || !Collections.disjoint(needed, actor.roles()),
                CommonRule.ROLE_MISSING,
                "roles",
                needed.stream().map(Role::name).sorted().collect(Collectors.joining(" ")));
    }

    /** Refuses a committee that opens a case for another one. */
    static void ofCommittee(Command command, Actor actor) {
        if (command instanceof OpenLawInspection open && !acting(command, actor).contains(Role.CLERK)) {
            CommandRefused.unless(actor.isSystem() || isOf(actor, open.committee()), CommonRule.NOT_YOUR_UNIT);
        }
    }

    /** Refuses a committee, office or department whose case or item it is not. */
    static void ofUnit(Command command, CaseBasis basis, Handling handling, Actor actor) {
        Set<Role> acting = acting(command, actor);
        boolean allowed = actor.isSystem()
                || !BOUND_TO_UNIT.containsAll(acting)
                || (acting.contains(Role.COMMITTEE) && isOf(actor, basis.committee()))
                || (acting.contains(Role.OFFICE) && isOfOrgan(actor, basis))
                || (acting.contains(Role.DEPARTMENT)
                        && command instanceof ItemCommand item
                        && isOf(actor, handling.leadUnit(item.itemId())));
        CommandRefused.unless(allowed, CommonRule.NOT_YOUR_UNIT);
    }

    private static Set<Role> acting(Command command, Actor actor) {
        return Commands.of(command).roles().stream()
                .filter(actor.roles()::contains)
                .collect(Collectors.toSet());
    }

    private static boolean isOf(Actor actor, @Nullable UnitId unitId) {
        Unit own = actor.unit();
        return own != null && Objects.equals(own.unitId(), unitId);
    }

    private static boolean isOfOrgan(Actor actor, CaseBasis basis) {
        Unit own = actor.unit();
        return own != null && own.organ() == basis.organ();
    }
}
