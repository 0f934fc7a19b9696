package org.duban.events.directory;

import java.time.LocalDate;
import org.duban.events.AccountName;
import org.duban.events.Event;
import org.duban.events.Role;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.jspecify.annotations.Nullable;

/** What can happen to units and accounts. */
public sealed interface DirectoryEvent extends Event {

    /**
     * A unit is on the register.
     *
     * @param organ the supervised organ it belongs to; null for a unit of the congress itself
     */
    record UnitRegistered(
            UnitId unitId,
            String name,
            UnitKind kind,
            @Nullable SupervisedOrgan organ,
            LocalDate occurredOn) implements DirectoryEvent {}

    /**
     * Someone has an account.
     *
     * @param unit the unit the account acts for; null if none
     */
    record AccountRegistered(
            AccountName account,
            String displayName,
            @Nullable UnitId unit,
            LocalDate occurredOn) implements DirectoryEvent {}

    /** The account may do more from now on. */
    record RoleAssigned(AccountName account, Role role, LocalDate occurredOn) implements DirectoryEvent {}

    /** The account may do nothing from now on. */
    record AccountDisabled(AccountName account, String reason, LocalDate occurredOn) implements DirectoryEvent {}

    /** What a unit is. */
    enum UnitKind {
        GENERAL_OFFICE,
        COMMITTEE,
        SUBDISTRICT_COMMITTEE,
        ORGAN_OFFICE,
        DEPARTMENT
    }
}
