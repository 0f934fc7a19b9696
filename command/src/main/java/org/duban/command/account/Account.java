package org.duban.command.account;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.duban.events.AccountName;
import org.duban.events.Body;
import org.duban.events.PersonId;
import org.duban.events.Role;
import org.duban.events.UnitId;
import org.duban.events.unit.UnitEvent.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * An account as it is now.
 *
 * @param unit the unit it acts for; null if none
 * @param person the deputy or official it belongs to, also where it acts for a unit; null if none or not known
 * @param body the body whose decisions it records; null if none
 * @param since the day of registration
 * @param roles what it may do; of a disabled account what it might do
 * @param resets how often somebody else reset its password
 */
public record Account(
        AccountName name,
        String displayName,
        @Nullable UnitId unit,
        @Nullable PersonId person,
        @Nullable Body body,
        LocalDate since,
        Set<Role> roles,
        boolean disabled,
        int resets) {

    /** The kinds of units of which one is needed for {@code role}; empty if it needs none. */
    public static Set<UnitKind> unitsFor(Role role) {
        return switch (role) {
            case COMMITTEE -> EnumSet.of(UnitKind.COMMITTEE, UnitKind.SUBDISTRICT_COMMITTEE);
            case OFFICE -> EnumSet.of(UnitKind.ORGAN_OFFICE);
            case DEPARTMENT -> EnumSet.of(UnitKind.DEPARTMENT, UnitKind.ORGAN_OFFICE);
            case CLERK, DIRECTOR, DEPUTY, AUDITOR, ADMIN -> Set.of();
        };
    }

    Account in(@Nullable UnitId next) {
        return new Account(name, displayName, next, person, body, since, roles, disabled, resets);
    }

    Account with(Set<Role> next) {
        return new Account(name, displayName, unit, person, body, since, Set.copyOf(next), disabled, resets);
    }

    Account disabled(boolean next) {
        return new Account(name, displayName, unit, person, body, since, roles, next, resets);
    }

    Account reset() {
        return new Account(name, displayName, unit, person, body, since, roles, disabled, resets + 1);
    }
}
