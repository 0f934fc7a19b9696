package org.duban.events.account;

import java.time.LocalDate;
import org.duban.events.AccountName;
import org.duban.events.Body;
import org.duban.events.Event;
import org.duban.events.Fixed;
import org.duban.events.PersonId;
import org.duban.events.Role;
import org.duban.events.SeveralLines;
import org.duban.events.StreamId;
import org.duban.events.UnitId;
import org.jspecify.annotations.Nullable;

/** What can happen to an account. */
public sealed interface AccountEvent extends Event {

    /** Which one. */
    AccountName account();

    @Override
    default StreamId stream() {
        return account().stream();
    }

    /**
     * There is an account. It acts for a unit, for a person or for a body, or for none of them.
     *
     * @param displayName what the account is called; not the name of a person
     * @param unit the unit it acts for; null if none
     * @param person the deputy or official it belongs to, also where it acts for a unit; null if none or not known
     * @param body the body it records the decisions of; null if none
     */
    record AccountRegistered(
            AccountName account,
            String displayName,
            @Nullable UnitId unit,
            @Nullable PersonId person,
            @Fixed @Nullable Body body,
            LocalDate occurredOn)
            implements AccountEvent {}

    /** It acts for another unit from now on, or for none. */
    record AccountMoved(
            AccountName account,
            @Nullable UnitId unit,
            @SeveralLines String reason,
            LocalDate occurredOn) implements AccountEvent {}

    /** The account may do more from now on. */
    record RoleAssigned(AccountName account, @Fixed Role role, LocalDate occurredOn) implements AccountEvent {}

    /** The account may do less from now on. */
    record RoleTakenBack(
            AccountName account,
            @Fixed Role role,
            @SeveralLines String reason,
            LocalDate occurredOn) implements AccountEvent {}

    /** The account may do nothing from now on. */
    record AccountDisabled(
            AccountName account, @SeveralLines String reason, LocalDate occurredOn) implements AccountEvent {}

    /** The account may do again what it might do before it was disabled. */
    record AccountEnabled(AccountName account, @SeveralLines String reason, LocalDate occurredOn)
            implements AccountEvent {}

    /** Somebody else gave it another password, or saw to it that its bearer chooses one: he must, before anything else. */
    record PasswordReset(AccountName account, LocalDate occurredOn) implements AccountEvent {}
}
