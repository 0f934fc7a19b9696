package org.duban.command.account;

import static java.util.Map.entry;
import static org.duban.command.scenario.Scenario.after;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.duban.command.Rule;
import org.duban.command.account.AccountCommand.AssignRole;
import org.duban.command.account.AccountCommand.DisableAccount;
import org.duban.command.account.AccountCommand.EnableAccount;
import org.duban.command.account.AccountCommand.RegisterAccount;
import org.duban.command.account.AccountCommand.TakeBackRole;
import org.duban.command.scenario.Scenario.Outcome;
import org.duban.command.scenario.Town;
import org.duban.events.AccountName;
import org.duban.events.Body;
import org.duban.events.PersonId;
import org.duban.events.Role;
import org.duban.events.UnitId;
import org.jspecify.annotations.Nullable;

/** One refused command for each rule about accounts. */
public final class AccountRefusals {

    static final LocalDate DAY = LocalDate.of(2023, 1, 9);

    public static final Map<Rule, Supplier<Outcome>> ALL = Map.ofEntries(
            entry(AccountRule.OWN_ACCOUNT, () -> after().when(new DisableAccount(new AccountName("admin"), "r", DAY))),
            entry(AccountRule.ACCOUNT_UNKNOWN, () -> after().when(role("nobody", Role.CLERK))),
            entry(AccountRule.ACCOUNT_EXISTS, () -> after().when(account("clerk", null, null, null))),
            entry(AccountRule.ACCOUNT_DISABLED, () -> after().when(role("leaver", Role.CLERK))),
            entry(AccountRule.ROLE_ALREADY_ASSIGNED, () -> after().when(role("clerk", Role.CLERK))),
            entry(AccountRule.ROLES_INCOMPATIBLE, () -> after().when(role("clerk", Role.DEPARTMENT))),
            entry(AccountRule.ROLE_NOT_OF_ORGAN, () -> after().when(role("gardener", Role.CLERK))),
            entry(AccountRule.UNIT_NEEDED_FOR_ROLE, () -> after().when(role("newcomer", Role.COMMITTEE))),
            entry(
                    AccountRule.ACCOUNT_OF_TWO,
                    () -> after().when(account("two", null, Town.ZHANG, Body.CHAIRPERSONS_MEETING))),
            entry(
                    AccountRule.ACCOUNT_NOT_DISABLED,
                    () -> after().when(new EnableAccount(new AccountName("clerk"), "r", DAY))),
            entry(AccountRule.ROLE_NOT_ASSIGNED, () -> after().when(takeBack("clerk", Role.DIRECTOR))));

    private AccountRefusals() {}

    static RegisterAccount account(String name, @Nullable UnitId unit, @Nullable PersonId person, @Nullable Body body) {
        return new RegisterAccount(new AccountName(name), name, unit, person, body, DAY);
    }

    static AssignRole role(String account, Role role) {
        return new AssignRole(new AccountName(account), role, DAY);
    }

    static TakeBackRole takeBack(String account, Role role) {
        return new TakeBackRole(new AccountName(account), role, "r", DAY);
    }
}
