package org.duban.command.desk;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duban.command.Act;
import org.duban.command.Actor;
import org.duban.command.Command;
import org.duban.command.directory.Account;
import org.duban.command.directory.Directory;
import org.duban.command.directory.Unit;
import org.duban.events.AccountName;
import org.duban.events.Role;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.directory.DirectoryEvent.UnitKind;
import org.jspecify.annotations.Nullable;

/** A small district: its units, and someone in every role. */
final class Town implements Directory {

    static final Unit GENERAL_OFFICE = unit("general-office", UnitKind.GENERAL_OFFICE, null);
    static final Unit ENVIRONMENT = unit("environment-committee", UnitKind.COMMITTEE, null);
    static final Unit FINANCE = unit("finance-committee", UnitKind.COMMITTEE, null);
    static final Unit GOVERNMENT = unit("government-office", UnitKind.ORGAN_OFFICE, SupervisedOrgan.GOVERNMENT);
    static final Unit GREENING = unit("greening", UnitKind.DEPARTMENT, SupervisedOrgan.GOVERNMENT);
    static final Unit HOUSING = unit("housing", UnitKind.DEPARTMENT, SupervisedOrgan.GOVERNMENT);
    static final Unit MARKETS = unit("markets", UnitKind.DEPARTMENT, SupervisedOrgan.GOVERNMENT);
    static final Unit TRANSPORT = unit("transport", UnitKind.DEPARTMENT, SupervisedOrgan.GOVERNMENT);
    static final Unit COURT = unit("court-office", UnitKind.ORGAN_OFFICE, SupervisedOrgan.COURT);

    static final Actor CLERK = actor("clerk", Role.CLERK, GENERAL_OFFICE);
    static final Actor COMMITTEE = actor("committee", Role.COMMITTEE, ENVIRONMENT);
    static final Actor OTHER_COMMITTEE = actor("finance", Role.COMMITTEE, FINANCE);
    static final Actor DIRECTOR = actor("director", Role.DIRECTOR, null);
    static final Actor OFFICE = actor("office", Role.OFFICE, GOVERNMENT);
    static final Actor COURT_OFFICE = actor("court", Role.OFFICE, COURT);
    static final Actor DEPARTMENT = actor("greener", Role.DEPARTMENT, GREENING);
    static final Actor OTHER_DEPARTMENT = actor("landlord", Role.DEPARTMENT, HOUSING);
    static final Actor DEPUTY = actor("deputy", Role.DEPUTY, null);
    static final Actor AUDITOR = actor("auditor", Role.AUDITOR, null);
    static final Actor ADMIN = actor("admin", Role.ADMIN, null);

    static final List<Unit> UNITS =
            List.of(GENERAL_OFFICE, ENVIRONMENT, FINANCE, GOVERNMENT, GREENING, HOUSING, MARKETS, TRANSPORT, COURT);

    static final List<Actor> ACTORS = List.of(
            CLERK,
            COMMITTEE,
            DIRECTOR,
            OFFICE,
            DEPARTMENT,
            DEPUTY,
            AUDITOR,
            ADMIN,
            OTHER_COMMITTEE,
            COURT_OFFICE,
            OTHER_DEPARTMENT);

    /** Someone whose role the command is meant for. */
    static Actor sender(Command command) {
        Role role = command.getClass().getAnnotation(Act.class).by()[0];
        return inRole(role);
    }

    /** Someone in that role, and in no other. */
    static Actor inRole(Role role) {
        return ACTORS.stream()
                .filter(actor -> actor.roles().contains(role))
                .findFirst()
                .orElseThrow();
    }

    /** One person in several roles, acting for {@code unit}. */
    static Actor actor(String name, @Nullable Unit unit, Role... roles) {
        return new Actor(name, EnumSet.copyOf(Arrays.asList(roles)), unit);
    }

    @Override
    public Optional<Unit> unit(UnitId unitId) {
        return UNITS.stream().filter(unit -> unit.unitId().equals(unitId)).findFirst();
    }

    @Override
    public Optional<Account> account(AccountName name) {
        return accounts().stream()
                .filter(account -> account.name().equals(name))
                .findFirst();
    }

    @Override
    public List<Unit> units() {
        return UNITS;
    }

    @Override
    public List<Account> accounts() {
        return ACTORS.stream().map(Town::account).toList();
    }

    private static Account account(Actor actor) {
        Unit unit = actor.unit();
        return new Account(
                new AccountName(actor.name()), actor.name(), unit == null ? null : unit.unitId(), actor.roles(), false);
    }

    private static Unit unit(String id, UnitKind kind, @Nullable SupervisedOrgan organ) {
        return new Unit(new UnitId(id), id, kind, organ);
    }

    private static Actor actor(String name, Role role, @Nullable Unit unit) {
        return new Actor(name, Set.of(role), unit);
    }
}
