package org.duban.command.account;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.duban.command.Aspects;
import org.duban.command.Context;
import org.duban.command.Register;
import org.duban.command.Rule;
import org.duban.events.AccountName;
import org.duban.events.Event;
import org.duban.events.Role;
import org.duban.events.account.AccountEvent;
import org.duban.events.account.AccountEvent.AccountDisabled;
import org.duban.events.account.AccountEvent.AccountEnabled;
import org.duban.events.account.AccountEvent.AccountMoved;
import org.duban.events.account.AccountEvent.AccountRegistered;
import org.duban.events.account.AccountEvent.PasswordReset;
import org.duban.events.account.AccountEvent.RoleAssigned;
import org.duban.events.account.AccountEvent.RoleTakenBack;
import org.jspecify.annotations.Nullable;

/** The register of accounts. */
public final class Accounts extends Register<AccountCommand, AccountEvent, Account> {

    /** The register. */
    public static final Accounts REGISTER = new Accounts();

    private Accounts() {
        super(AccountName.KIND, AccountCommand.class, AccountEvent.class);
    }

    @Override
    public List<Rule> refusals() {
        return List.of(AccountRule.values());
    }

    @Override
    protected Account after(@Nullable Account before, AccountEvent event) {
        if (event instanceof AccountRegistered e) {
            return new Account(
                    e.account(), e.displayName(), e.unit(), e.person(), e.body(), e.occurredOn(), Set.of(), false, 0);
        }
        Account account = Objects.requireNonNull(before);
        return switch (event) {
            case AccountRegistered e -> account;
            case AccountMoved e -> account.in(e.unit());
            case RoleAssigned e -> account.with(plus(account.roles(), e.role()));
            case RoleTakenBack e -> account.with(minus(account.roles(), e.role()));
            case AccountDisabled e -> account.disabled(true);
            case AccountEnabled e -> account.disabled(false);
            case PasswordReset e -> account.reset();
        };
    }

    private static Set<Role> plus(Set<Role> roles, Role role) {
        Set<Role> all = EnumSet.of(role);
        all.addAll(roles);
        return all;
    }

    private static Set<Role> minus(Set<Role> roles, Role role) {
        Set<Role> rest = EnumSet.noneOf(Role.class);
        rest.addAll(roles);
        rest.remove(role);
        return rest;
    }

    @Override
    protected List<? extends Event> on(AccountCommand command, @Nullable Account account, Context context) {
        return new AccountRules(account, context).decide(command);
    }

    @Override
    protected Aspects of(AccountEvent event, @Nullable Account before, Context context) {
        LocalDate floor = before == null ? LocalDate.MIN : before.since();
        return switch (event) {
            case AccountRegistered e -> Aspects.from(floor);
            case AccountMoved e -> Aspects.from(floor);
            case RoleAssigned e -> Aspects.from(floor);
            case RoleTakenBack e -> Aspects.from(floor);
            case AccountDisabled e -> Aspects.from(floor);
            case AccountEnabled e -> Aspects.from(floor);
            case PasswordReset e -> Aspects.from(floor);
        };
    }
}
