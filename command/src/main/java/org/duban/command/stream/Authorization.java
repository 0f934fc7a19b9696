package org.duban.command.stream;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.command.Actor;
import org.duban.command.Command;
import org.duban.command.CommandRefused;
import org.duban.command.Commands;
import org.duban.command.CommonRule;
import org.duban.events.Role;

/** Who may give which command, by role. */
public final class Authorization {

    private Authorization() {}

    /** Refuses an actor who has none of the command's roles. */
    public static void ofRole(Command command, Actor actor) {
        Set<Role> needed = Commands.of(command).roles();
        CommandRefused.unless(
                actor.isSystem() || !Collections.disjoint(needed, actor.roles()),
                CommonRule.ROLE_MISSING,
                "roles",
                needed.stream().map(Role::name).sorted().collect(Collectors.joining(" ")));
    }
}
