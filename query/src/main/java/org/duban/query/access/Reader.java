package org.duban.query.access;

import java.util.Set;
import org.duban.events.Role;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Someone who asks.
 *
 * @param roles as they are today, whatever the past day asked about
 * @param unit the unit the reader acts for; null if none
 * @param organ the supervised organ that unit belongs to; null if none
 */
public record Reader(
        Set<Role> roles, @Nullable UnitId unit, @Nullable SupervisedOrgan organ) {

    public Reader {
        roles = Set.copyOf(roles);
    }
}
