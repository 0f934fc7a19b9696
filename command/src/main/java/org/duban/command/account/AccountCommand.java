package org.duban.command.account;

import java.time.LocalDate;
import org.duban.command.Authorized;
import org.duban.command.Command;
import org.duban.events.AccountName;
import org.duban.events.Body;
import org.duban.events.PersonId;
import org.duban.events.Role;
import org.duban.events.SeveralLines;
import org.duban.events.StreamId;
import org.duban.events.UnitId;
import org.jspecify.annotations.Nullable;

/** What can be asked of the register of accounts. */
public sealed interface AccountCommand extends Command {

    /** The account it is about. */
    AccountName account();

    @Override
    default StreamId stream() {
        return account().stream();
    }

    /**
     * Makes an account, still without a role and without a password. It acts for a unit, a person or a body, or for none.
     *
     * @param displayName what the account is called; not the name of a person
     * @param person the deputy or official it belongs to; beside a unit, whoever acts for that with it
     */
    @Authorized(by = Role.ADMIN, basis = "DD")
    record RegisterAccount(
            AccountName account,
            String displayName,
            @Nullable UnitId unit,
            @Nullable PersonId person,
            @Nullable Body body,
            LocalDate occurredOn)
            implements AccountCommand {}

    /** Lets an account act for another unit, or for none. */
    @Authorized(by = Role.ADMIN, basis = "DD")
    record MoveAccount(
            AccountName account,
            @Nullable UnitId unit,
            @SeveralLines String reason,
            LocalDate occurredOn) implements AccountCommand {}

    /** Lets an account act in a role. */
    @Authorized(by = Role.ADMIN, basis = "DD")
    record AssignRole(AccountName account, Role role, LocalDate occurredOn) implements AccountCommand {}

    /** Takes a role back from an account. */
    @Authorized(by = Role.ADMIN, basis = "DD")
    record TakeBackRole(
            AccountName account, Role role, @SeveralLines String reason, LocalDate occurredOn)
            implements AccountCommand {}

    /** Lets an account do nothing any more; its roles are kept for when it is enabled again. */
    @Authorized(by = Role.ADMIN, basis = "DD")
    record DisableAccount(AccountName account, @SeveralLines String reason, LocalDate occurredOn)
            implements AccountCommand {}

    /** Lets a disabled account do again what it might do before. */
    @Authorized(by = Role.ADMIN, basis = "DD")
    record EnableAccount(AccountName account, @SeveralLines String reason, LocalDate occurredOn)
            implements AccountCommand {}

    /** Has whoever bears an account choose a new password before anything else; setting it for him is recorded as this, too. */
    @Authorized(by = Role.ADMIN, basis = "DD")
    record ResetPassword(AccountName account, LocalDate occurredOn) implements AccountCommand {}
}
