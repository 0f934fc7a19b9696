package org.duban.command.desk;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.duban.command.Actor;
import org.duban.command.directory.Account;
import org.duban.command.directory.Directory;
import org.duban.command.directory.Unit;
import org.duban.events.AccountName;
import org.duban.events.Role;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.directory.DirectoryEvent.UnitKind;
import org.jspecify.annotations.Nullable;

/** A small directory, and one person for each role. */
final class TestDirectory implements Directory {

    static final UnitId GENERAL_OFFICE = new UnitId("general-office");
    static final UnitId ENVIRONMENT = new UnitId("environment");
    static final UnitId FINANCE = new UnitId("finance");
    static final UnitId STREET = new UnitId("street-committee");
    static final UnitId GOVERNMENT = new UnitId("government-office");
    static final UnitId GREENING = new UnitId("greening");
    static final UnitId HOUSING = new UnitId("housing");
    static final UnitId TRANSPORT = new UnitId("transport");
    static final UnitId MARKETS = new UnitId("markets");
    static final UnitId COURT = new UnitId("court-office");

    static final TestDirectory TOWN = new TestDirectory();

    static final Actor CLERK = actor("clerk", GENERAL_OFFICE, Role.CLERK);
    static final Actor COMMITTEE = actor("committee", ENVIRONMENT, Role.COMMITTEE);
    static final Actor DIRECTOR = actor("director", null, Role.DIRECTOR);
    static final Actor OFFICE = actor("office", GOVERNMENT, Role.OFFICE);
    static final Actor COURT_OFFICE = actor("court", COURT, Role.OFFICE);
    static final Actor OTHER_COMMITTEE = actor("finance", FINANCE, Role.COMMITTEE);

    private static final Map<Role, Actor> PEOPLE = new EnumMap<>(Map.of(
            Role.CLERK,
            CLERK,
            Role.COMMITTEE,
            COMMITTEE,
            Role.DIRECTOR,
            DIRECTOR,
            Role.OFFICE,
            OFFICE,
            Role.DEPARTMENT,
            department(GREENING),
            Role.DEPUTY,
            actor("deputy", null, Role.DEPUTY),
            Role.AUDITOR,
            actor("auditor", null, Role.AUDITOR),
            Role.ADMIN,
            actor("admin", null, Role.ADMIN)));

    private final Map<UnitId, Unit> units = new LinkedHashMap<>();
    private final Map<AccountName, Account> accounts = new LinkedHashMap<>();

    private TestDirectory() {
        add(GENERAL_OFFICE, UnitKind.GENERAL_OFFICE, null);
        List.of(ENVIRONMENT, FINANCE).forEach(id -> add(id, UnitKind.COMMITTEE, null));
        add(STREET, UnitKind.SUBDISTRICT_COMMITTEE, null);
        add(GOVERNMENT, UnitKind.ORGAN_OFFICE, SupervisedOrgan.GOVERNMENT);
        List.of(GREENING, HOUSING, TRANSPORT, MARKETS)
                .forEach(id -> add(id, UnitKind.DEPARTMENT, SupervisedOrgan.GOVERNMENT));
        add(COURT, UnitKind.ORGAN_OFFICE, SupervisedOrgan.COURT);
        add("admin", null, false, Role.ADMIN);
        add("clerk", GENERAL_OFFICE, false, Role.CLERK);
        add("newcomer", null, false);
        add("gardener", GREENING, false);
        add("leaver", null, true);
    }

    static Actor person(Role role) {
        return Objects.requireNonNull(PEOPLE.get(role));
    }

    static Actor department(@Nullable UnitId unitId) {
        return actor(unitId + "-staff", unitId, Role.DEPARTMENT);
    }

    static Actor actor(String name, @Nullable UnitId unitId, Role... roles) {
        Unit unit = unitId == null ? null : TOWN.units.get(unitId);
        return new Actor(name, Set.of(roles), unit);
    }

    private void add(UnitId id, UnitKind kind, @Nullable SupervisedOrgan organ) {
        units.put(id, new Unit(id, id.value(), kind, organ));
    }

    private void add(String name, @Nullable UnitId unit, boolean disabled, Role... roles) {
        AccountName account = new AccountName(name);
        accounts.put(account, new Account(account, name, unit, Set.of(roles), disabled));
    }

    @Override
    public Optional<Unit> unit(UnitId unitId) {
        return Optional.ofNullable(units.get(unitId));
    }

    @Override
    public Optional<Account> account(AccountName name) {
        return Optional.ofNullable(accounts.get(name));
    }

    @Override
    public List<Unit> units() {
        return List.copyOf(units.values());
    }

    @Override
    public List<Account> accounts() {
        return List.copyOf(accounts.values());
    }
}
