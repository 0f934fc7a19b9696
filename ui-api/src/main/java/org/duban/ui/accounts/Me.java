package org.duban.ui.accounts;

import java.time.LocalDate;
import java.util.Set;
import org.duban.events.AccountName;
import org.duban.events.Role;
import org.duban.events.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Who the caller is.
 *
 * @param unit the unit he acts for; null if none
 * @param today the day it is in the congress's zone
 */
public record Me(
        AccountName account, String displayName, @Nullable UnitId unit, Set<Role> roles, LocalDate today) {}
