package org.duban.command.directory;

import java.time.LocalDate;
import org.duban.command.Authorized;
import org.duban.command.Command;
import org.duban.command.GeneratedId;
import org.duban.events.AccountName;
import org.duban.events.Role;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.directory.DirectoryEvent.UnitKind;
import org.jspecify.annotations.Nullable;

/** What an administrator can ask. */
public sealed interface DirectoryCommand extends Command {

    /**
     * Puts a unit on the register.
     *
     * @param organ the supervised organ it belongs to; null for a unit of the congress itself
     */
    @Authorized(by = Role.ADMIN, basis = "DD")
    record RegisterUnit(
            @GeneratedId UnitId unitId,
            String name,
            UnitKind kind,
            @Nullable SupervisedOrgan organ,
            LocalDate occurredOn)
            implements DirectoryCommand {

        @Override
        public String stream() {
            return "unit-" + unitId;
        }

        @Override
        public String subjectId() {
            return unitId.value();
        }
    }

    /** What is asked of one account. */
    sealed interface AccountCommand extends DirectoryCommand {

        /** The account it is about. */
        AccountName account();

        @Override
        default String stream() {
            return "account-" + account();
        }

        @Override
        default String subjectId() {
            return account().value();
        }
    }

    /** Gives someone an account, still without a role and without a password. */
    @Authorized(by = Role.ADMIN, basis = "DD")
    record RegisterAccount(
            AccountName account,
            String displayName,
            @Nullable UnitId unit,
            LocalDate occurredOn) implements AccountCommand {}

    /** Lets an account act in a role. */
    @Authorized(by = Role.ADMIN, basis = "DD")
    record AssignRole(AccountName account, Role role, LocalDate occurredOn) implements AccountCommand {}

    /** Takes everything from an account, for good. */
    @Authorized(by = Role.ADMIN, basis = "DD")
    record DisableAccount(AccountName account, String reason, LocalDate occurredOn) implements AccountCommand {}
}
