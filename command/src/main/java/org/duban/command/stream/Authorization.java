package org.duban.command.stream;

import java.util.Collections;
import org.duban.command.Actor;
import org.duban.command.Command;
import org.duban.command.CommandRefused;
import org.duban.command.Commands;
import org.duban.command.CommonRule;
import org.duban.command.Several;
import org.duban.events.Role;

/** Who may give which command, by role. */
public final class Authorization {

    private Authorization() {}

    /** Refuses an actor who has none of the command's roles. */
    public static void ofRole(Command command, Actor actor) {
        CommandRefused.unless(mayGive(command, actor), CommonRule.ROLE_MISSING, "roles", roles(command));
    }

    /** Refuses what is written down for somebody whose act it cannot be. */
    public static void ofRepresented(Command command, Actor principal) {
        CommandRefused.unless(mayGive(command, principal), CommonRule.RECORDED_ACT_OF_OTHERS, "roles", roles(command));
    }

    private static boolean mayGive(Command command, Actor actor) {
        return actor.isSystem() || !Collections.disjoint(Commands.of(command).roles(), actor.roles());
    }

    private static String roles(Command command) {
        return Several.of(Commands.of(command).roles().stream().map(Role::name).sorted());
    }
}
