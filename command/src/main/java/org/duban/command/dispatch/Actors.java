package org.duban.command.dispatch;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.duban.command.Actor;
import org.duban.command.Author;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.EvidenceStore;
import org.duban.command.Sender;
import org.duban.command.Sender.OnBehalf;
import org.duban.command.World;
import org.duban.command.account.Account;
import org.duban.command.account.Accounts;
import org.duban.command.person.People;
import org.duban.command.person.Person;
import org.duban.command.unit.Unit;
import org.duban.command.unit.Units;
import org.duban.events.EventMeta;
import org.duban.events.PersonId;
import org.duban.events.Principal;
import org.duban.events.Role;
import org.duban.events.UnitId;
import org.jspecify.annotations.Nullable;

/** Makes out who acts: the side an account belongs to, or whoever a clerk writes an act down for. */
record Actors(World world, EvidenceStore evidence) {

    /**
     * The actor of a command.
     *
     * @param on the day the command speaks of
     * @throws CommandRefused if the account may not write down that act
     */
    Actor of(Sender sender, LocalDate on) {
        if (sender.account().equals(EventMeta.SYSTEM)) {
            return Actor.SYSTEM;
        }
        Account account = world.find(Accounts.REGISTER, sender.account());
        return sender.onBehalf() == null
                ? himself(sender.account(), account)
                : represented(sender.onBehalf(), sender.account(), account, on);
    }

    private Actor himself(String name, @Nullable Account account) {
        if (account == null) {
            return new Actor(new Author(new Principal(Principal.Kind.ACCOUNT, name), name), Set.of(), null, null);
        }
        Unit unit = account.unit() == null ? null : ofAccount(account, account.unit());
        Set<Role> roles = account.disabled() ? Set.of() : account.roles();
        return new Actor(new Author(principal(account, unit), name), roles, unit, account.person());
    }

    /** Null if it is no more, but the account keeps accounts: somebody has to move the others to another one. */
    private @Nullable Unit ofAccount(Account account, UnitId id) {
        Unit unit = Units.heir(known(id.value()), this::find);
        if (unit.over() && account.roles().contains(Role.ADMIN)) {
            return null;
        }
        mustStand(unit);
        return unit;
    }

    private Unit known(String id) {
        return find(new UnitId(id)).orElseThrow(() -> new CommandRefused(CommonRule.UNIT_UNKNOWN, "unit", id));
    }

    private Optional<Unit> find(UnitId id) {
        return Optional.ofNullable(world.find(Units.REGISTER, id.value()));
    }

    private static void mustStand(Unit unit) {
        CommandRefused.unless(
                !unit.over(), CommonRule.ACTING_UNIT_OVER, "unit", unit.unitId().value());
    }

    private static Principal principal(Account account, @Nullable Unit unit) {
        if (unit != null) {
            return ofUnit(unit);
        }
        if (account.person() != null) {
            return new Principal(Principal.Kind.PERSON, account.person().value());
        }
        return account.body() == null
                ? new Principal(Principal.Kind.ACCOUNT, account.name().value())
                : new Principal(Principal.Kind.BODY, account.body().name());
    }

    /** Only a clerk writes down what others did, for a unit of an organ or a deputy, from a paper that is kept. */
    private Actor represented(OnBehalf act, String name, @Nullable Account account, LocalDate on) {
        boolean clerk =
                account != null && !account.disabled() && account.roles().contains(Role.CLERK);
        CommandRefused.unless(clerk, CommonRule.RECORDED_WITHOUT_RIGHT);
        CommandRefused.unless(
                evidence.holds(act.paper().scan().sha256()),
                CommonRule.EVIDENCE_UNKNOWN,
                "sha256",
                act.paper().scan().sha256());
        return switch (act.principal().kind()) {
            case UNIT -> forUnit(actingOn(on, known(act.principal().id())), name);
            case PERSON ->
                ofPerson(
                        new Author(act.principal(), name),
                        new PersonId(act.principal().id()),
                        on);
            case SYSTEM, BODY, ACCOUNT -> throw new CommandRefused(CommonRule.RECORDED_FOR_NOBODY);
        };
    }

    /** A paper from the days before the unit was no more is still that unit's. */
    private Unit actingOn(LocalDate on, Unit unit) {
        Unit.Succession over = unit.succession();
        if (over == null || on.isBefore(over.on())) {
            return unit;
        }
        CommandRefused.unless(
                over.merged(),
                CommonRule.ACTING_UNIT_OVER,
                "unit",
                unit.unitId().value());
        return actingOn(on, known(over.successors().getFirst().value()));
    }

    private static Principal ofUnit(Unit unit) {
        return new Principal(Principal.Kind.UNIT, unit.unitId().value());
    }

    private static Actor forUnit(Unit unit, String recorder) {
        Set<Role> roles = switch (unit.kind()) {
            case ORGAN_OFFICE -> EnumSet.of(Role.OFFICE, Role.DEPARTMENT);
            case DEPARTMENT -> EnumSet.of(Role.DEPARTMENT);
            case GENERAL_OFFICE, COMMITTEE, SUBDISTRICT_COMMITTEE ->
                throw new CommandRefused(CommonRule.RECORDED_FOR_NOBODY);
        };
        return new Actor(new Author(ofUnit(unit), recorder), roles, unit, null);
    }

    private Actor ofPerson(Author author, PersonId id, LocalDate on) {
        Person person = world.find(People.REGISTER, id.value());
        if (person == null) {
            throw new CommandRefused(CommonRule.PERSON_UNKNOWN, "person", id.value());
        }
        CommandRefused.unless(person.isDeputy(on), CommonRule.RECORDED_FOR_NOBODY);
        return new Actor(author, EnumSet.of(Role.DEPUTY), null, id);
    }
}
