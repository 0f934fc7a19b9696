package org.duban.query.access;

import java.util.Set;
import org.duban.events.PersonId;
import org.duban.events.Role;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Someone who asks.
 *
 * @param roles as they are today, whatever the past day asked about
 * @param units the unit the reader acts for, and the predecessors merged into it; empty if none
 * @param organ the supervised organ that unit belongs to; null if none
 * @param person who the reader is; null for an account that belongs to no person
 */
public record Reader(
        Set<Role> roles,
        Set<UnitId> units,
        @Nullable SupervisedOrgan organ,
        @Nullable PersonId person) {

    public Reader {
        roles = Set.copyOf(roles);
        units = Set.copyOf(units);
    }

    /** A reader who acts for a unit of an organ, or for none. */
    public static Reader of(Set<Role> roles, @Nullable UnitId unit, @Nullable SupervisedOrgan organ) {
        return new Reader(roles, unit == null ? Set.of() : Set.of(unit), organ, null);
    }
}
