package org.duban.command.account;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.Several;
import org.duban.command.account.AccountCommand.AssignRole;
import org.duban.command.account.AccountCommand.DisableAccount;
import org.duban.command.account.AccountCommand.EnableAccount;
import org.duban.command.account.AccountCommand.MoveAccount;
import org.duban.command.account.AccountCommand.RegisterAccount;
import org.duban.command.account.AccountCommand.ResetPassword;
import org.duban.command.account.AccountCommand.TakeBackRole;
import org.duban.command.person.People;
import org.duban.command.person.Person;
import org.duban.command.unit.Units;
import org.duban.events.AccountName;
import org.duban.events.Event;
import org.duban.events.EventMeta;
import org.duban.events.PersonId;
import org.duban.events.Role;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.account.AccountEvent.AccountDisabled;
import org.duban.events.account.AccountEvent.AccountEnabled;
import org.duban.events.account.AccountEvent.AccountMoved;
import org.duban.events.account.AccountEvent.AccountRegistered;
import org.duban.events.account.AccountEvent.PasswordReset;
import org.duban.events.account.AccountEvent.RoleAssigned;
import org.duban.events.account.AccountEvent.RoleTakenBack;
import org.duban.events.unit.UnitEvent.UnitKind;
import org.jspecify.annotations.Nullable;

/** The rules of accounts and roles. */
record AccountRules(@Nullable Account account, Context context) {

    /** Those who supervise, those who are supervised, those who audit, those who keep accounts: no one is two. */
    private static final List<Set<Role>> SIDES = List.of(
            EnumSet.of(Role.CLERK, Role.COMMITTEE, Role.DIRECTOR, Role.DEPUTY),
            EnumSet.of(Role.OFFICE, Role.DEPARTMENT),
            EnumSet.of(Role.AUDITOR),
            EnumSet.of(Role.ADMIN));

    List<? extends Event> decide(AccountCommand command) {
        return List.of(
                switch (command) {
                    case RegisterAccount c -> register(c);
                    case MoveAccount c -> move(c, enabled(c.account()));
                    case AssignRole c -> assign(c, enabled(c.account()));
                    case TakeBackRole c -> takeBack(c, enabled(c.account()));
                    case DisableAccount c -> disable(c, enabled(c.account()));
                    case EnableAccount c -> enable(c, known(c.account()));
                    case ResetPassword c ->
                        new PasswordReset(enabled(c.account()).name(), c.occurredOn());
                });
    }

    private Event register(RegisterAccount c) {
        CommandRefused.unless(
                account == null && !c.account().value().equals(EventMeta.SYSTEM),
                AccountRule.ACCOUNT_EXISTS,
                "account",
                c.account().value());
        CommandRefused.unless(c.body() == null || (c.unit() == null && c.person() == null), AccountRule.ACCOUNT_OF_TWO);
        mustStand(c.unit());
        mustBeKnown(c.person());
        return new AccountRegistered(c.account(), c.displayName(), c.unit(), c.person(), c.body(), c.occurredOn());
    }

    /** Nobody acts of whom nobody knows who it is; whether there is such a person at all is asked of every command. */
    private void mustBeKnown(@Nullable PersonId id) {
        if (id == null) {
            return;
        }
        Person person = context.world().find(People.REGISTER, id.value());
        if (person != null && person.isErased()) {
            throw new CommandRefused(CommonRule.PERSON_ERASED, "person", id.value()).in("person");
        }
    }

    private Event move(MoveAccount c, Account known) {
        CommandRefused.unless(known.body() == null, AccountRule.ACCOUNT_OF_TWO);
        CommandRefused.unless(!Objects.equals(c.unit(), known.unit()), CommonRule.CHANGES_NOTHING);
        mustStand(c.unit());
        known.roles().forEach(role -> mustHaveUnitFor(c.unit(), role));
        return new AccountMoved(c.account(), c.unit(), c.reason(), c.occurredOn());
    }

    private Event assign(AssignRole c, Account known) {
        CommandRefused.unless(
                !known.roles().contains(c.role()),
                AccountRule.ROLE_ALREADY_ASSIGNED,
                "role",
                c.role().name());
        mustBeOfOneSide(c.role(), Stream.concat(known.roles().stream(), others(known)));
        mustHaveUnitFor(known.unit(), c.role());
        return new RoleAssigned(c.account(), c.role(), c.occurredOn());
    }

    private static void mustBeOfOneSide(Role role, Stream<Role> with) {
        Set<Role> side =
                SIDES.stream().filter(roles -> roles.contains(role)).findFirst().orElseThrow();
        List<String> other = with.filter(one -> !side.contains(one))
                .map(Role::name)
                .distinct()
                .sorted()
                .toList();
        CommandRefused.unless(
                other.isEmpty(), AccountRule.ROLES_INCOMPATIBLE, "role", role.name(), "with", Several.of(other));
    }

    /** What the same person may do with other accounts. */
    private Stream<Role> others(Account known) {
        return known.person() == null
                ? Stream.of()
                : context.world().all(Accounts.REGISTER).stream()
                        .filter(other -> !other.disabled() && !other.name().equals(known.name()))
                        .filter(other -> known.person().equals(other.person()))
                        .flatMap(other -> other.roles().stream());
    }

    private Event takeBack(TakeBackRole c, Account known) {
        mustBeAnothers(known);
        CommandRefused.unless(
                known.roles().contains(c.role()),
                AccountRule.ROLE_NOT_ASSIGNED,
                "role",
                c.role().name());
        return new RoleTakenBack(c.account(), c.role(), c.reason(), c.occurredOn());
    }

    private Event disable(DisableAccount c, Account known) {
        mustBeAnothers(known);
        return new AccountDisabled(c.account(), c.reason(), c.occurredOn());
    }

    private Event enable(EnableAccount c, Account known) {
        mustBeKnown(known.person());
        CommandRefused.unless(
                known.disabled(),
                AccountRule.ACCOUNT_NOT_DISABLED,
                "account",
                c.account().value());
        known.roles().forEach(role -> mustBeOfOneSide(role, others(known)));
        return new AccountEnabled(c.account(), c.reason(), c.occurredOn());
    }

    private void mustBeAnothers(Account known) {
        CommandRefused.unless(
                !known.name().value().equals(context.actor().author().recordedBy()), AccountRule.OWN_ACCOUNT);
    }

    private void mustHaveUnitFor(@Nullable UnitId unitId, Role role) {
        Set<UnitKind> kinds = Account.unitsFor(role);
        SupervisedOrgan organ =
                unitId == null ? null : Units.standing(context, unitId).organ();
        CommandRefused.unless(organ == null || !kinds.isEmpty(), AccountRule.ROLE_NOT_OF_ORGAN, "role", role.name());
        boolean has = kinds.isEmpty()
                || (unitId != null
                        && kinds.contains(Units.standing(context, unitId).kind()));
        CommandRefused.unless(
                has,
                AccountRule.UNIT_NEEDED_FOR_ROLE,
                "role",
                role.name(),
                "kinds",
                Several.of(kinds.stream().map(UnitKind::name)));
    }

    private Account known(AccountName name) {
        if (account == null) {
            throw new CommandRefused(AccountRule.ACCOUNT_UNKNOWN, "account", name.value());
        }
        return account;
    }

    private Account enabled(AccountName name) {
        Account known = known(name);
        CommandRefused.unless(!known.disabled(), AccountRule.ACCOUNT_DISABLED, "account", name.value());
        return known;
    }

    private void mustStand(@Nullable UnitId unitId) {
        if (unitId != null) {
            Units.standing(context, unitId);
        }
    }
}
