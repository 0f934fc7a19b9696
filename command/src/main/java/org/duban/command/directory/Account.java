package org.duban.command.directory;

import java.util.Set;
import org.duban.events.AccountName;
import org.duban.events.Role;
import org.duban.events.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * An account as it is now.
 *
 * @param unit the unit it acts for; null if none
 */
public record Account(
        AccountName name, String displayName, @Nullable UnitId unit, Set<Role> roles, boolean disabled) {}
