package org.duban.command;

import java.util.EnumSet;
import java.util.Set;
import org.duban.command.directory.Unit;
import org.duban.events.EventMeta;
import org.duban.events.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who gives a command.
 *
 * @param unit the unit he acts for; null if none
 */
public record Actor(String name, Set<Role> roles, @Nullable Unit unit) {

    /** Duban itself, which may do anything. */
    public static final Actor SYSTEM = new Actor(EventMeta.SYSTEM, EnumSet.allOf(Role.class), null);

    /** Whether this is Duban itself. */
    public boolean isSystem() {
        return name.equals(EventMeta.SYSTEM);
    }
}
