package org.duban.command;

import java.util.EnumSet;
import java.util.Set;
import org.duban.command.unit.Unit;
import org.duban.events.EventMeta;
import org.duban.events.PersonId;
import org.duban.events.Principal;
import org.duban.events.Role;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Who acts.
 *
 * @param author whose act it is, and which account writes it down
 * @param roles what the principal may do
 * @param unit the unit acted for; null if none
 * @param person the deputy or official who acts; null if none
 */
public record Actor(
        Author author,
        Set<Role> roles,
        @Nullable Unit unit,
        @Nullable PersonId person) {

    /** Duban itself, which may do anything. */
    public static final Actor SYSTEM =
            new Actor(new Author(Principal.SYSTEM, EventMeta.SYSTEM), EnumSet.allOf(Role.class), null, null);

    /** Whether this is Duban itself. */
    public boolean isSystem() {
        return author.principal().equals(Principal.SYSTEM);
    }

    /** Whether the actor acts for the unit, or for one that it was merged into. */
    public boolean actsFor(@Nullable UnitId other) {
        return unit != null
                && other != null
                && (unit.unitId().equals(other) || unit.predecessors().contains(other));
    }

    /** Whether the actor acts for a unit of that organ. */
    public boolean isOf(SupervisedOrgan organ) {
        return unit != null && unit.organ() == organ;
    }
}
