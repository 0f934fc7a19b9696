package org.duban.command.directory;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.duban.command.Actor;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.directory.DirectoryCommand.AssignRole;
import org.duban.command.directory.DirectoryCommand.DisableAccount;
import org.duban.command.directory.DirectoryCommand.RegisterAccount;
import org.duban.command.directory.DirectoryCommand.RegisterUnit;
import org.duban.events.AccountName;
import org.duban.events.Event;
import org.duban.events.EventMeta;
import org.duban.events.Role;
import org.duban.events.UnitId;
import org.duban.events.directory.DirectoryEvent.AccountDisabled;
import org.duban.events.directory.DirectoryEvent.AccountRegistered;
import org.duban.events.directory.DirectoryEvent.RoleAssigned;
import org.duban.events.directory.DirectoryEvent.UnitKind;
import org.duban.events.directory.DirectoryEvent.UnitRegistered;

/** The rules for units, accounts and roles. */
public record DirectoryRules(Directory directory, Actor actor) {

    /** Those who supervise, those who are supervised, those who audit, those who keep accounts: no one is two. */
    private static final List<Set<Role>> SIDES = List.of(
            EnumSet.of(Role.CLERK, Role.COMMITTEE, Role.DIRECTOR, Role.DEPUTY),
            EnumSet.of(Role.OFFICE, Role.DEPARTMENT),
            EnumSet.of(Role.AUDITOR),
            EnumSet.of(Role.ADMIN));

    /**
     * The events {@code command} leads to.
     *
     * @throws CommandRefused if a rule forbids it
     */
    public List<? extends Event> decide(DirectoryCommand command) {
        return switch (command) {
            case RegisterUnit c -> registerUnit(c);
            case RegisterAccount c -> registerAccount(c);
            case AssignRole c -> assignRole(c);
            case DisableAccount c -> disable(c);
        };
    }

    private List<Event> registerUnit(RegisterUnit c) {
        CommandRefused.unless(
                directory.unit(c.unitId()).isEmpty(),
                DirectoryRule.UNIT_EXISTS,
                "unit",
                c.unitId().value());
        boolean organs = c.kind() == UnitKind.ORGAN_OFFICE || c.kind() == UnitKind.DEPARTMENT;
        CommandRefused.unless(organs == (c.organ() != null), DirectoryRule.ORGAN_MISSING);
        return List.of(new UnitRegistered(c.unitId(), c.name(), c.kind(), c.organ(), c.occurredOn()));
    }

    private List<Event> registerAccount(RegisterAccount c) {
        CommandRefused.unless(
                directory.account(c.account()).isEmpty() && !c.account().value().equals(EventMeta.SYSTEM),
                DirectoryRule.ACCOUNT_EXISTS,
                "account",
                c.account().value());
        if (c.unit() != null) {
            unit(c.unit());
        }
        return List.of(new AccountRegistered(c.account(), c.displayName(), c.unit(), c.occurredOn()));
    }

    private List<Event> assignRole(AssignRole c) {
        Account account = enabled(c.account());
        CommandRefused.unless(
                !account.roles().contains(c.role()),
                DirectoryRule.ROLE_ALREADY_ASSIGNED,
                "role",
                c.role().name());
        Set<Role> side = SIDES.stream()
                .filter(roles -> roles.contains(c.role()))
                .findFirst()
                .orElseThrow();
        CommandRefused.unless(
                side.containsAll(account.roles()),
                DirectoryRule.ROLES_INCOMPATIBLE,
                "role",
                c.role().name());
        CommandRefused.unless(
                hasUnitFor(account, c.role()),
                DirectoryRule.UNIT_NEEDED_FOR_ROLE,
                "role",
                c.role().name());
        return List.of(new RoleAssigned(c.account(), c.role(), c.occurredOn()));
    }

    private boolean hasUnitFor(Account account, Role role) {
        Set<UnitKind> kinds = switch (role) {
            case COMMITTEE -> EnumSet.of(UnitKind.COMMITTEE);
            case OFFICE -> EnumSet.of(UnitKind.ORGAN_OFFICE);
            case DEPARTMENT -> EnumSet.of(UnitKind.DEPARTMENT, UnitKind.ORGAN_OFFICE);
            case CLERK, DIRECTOR, DEPUTY, AUDITOR, ADMIN -> Collections.emptySet();
        };
        return kinds.isEmpty()
                || (account.unit() != null
                        && kinds.contains(unit(account.unit()).kind()));
    }

    private List<Event> disable(DisableAccount c) {
        Account account = enabled(c.account());
        CommandRefused.unless(!account.name().value().equals(actor.name()), DirectoryRule.OWN_ACCOUNT);
        return List.of(new AccountDisabled(c.account(), c.reason(), c.occurredOn()));
    }

    private Account enabled(AccountName name) {
        Account account = directory
                .account(name)
                .orElseThrow(() -> new CommandRefused(DirectoryRule.ACCOUNT_UNKNOWN, "account", name.value()));
        CommandRefused.unless(!account.disabled(), DirectoryRule.ACCOUNT_DISABLED, "account", name.value());
        return account;
    }

    private Unit unit(UnitId unitId) {
        return directory
                .unit(unitId)
                .orElseThrow(() -> new CommandRefused(CommonRule.UNIT_UNKNOWN, "unit", unitId.value()));
    }
}
