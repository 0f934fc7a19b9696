package org.duban.command.dispatch;

import java.time.LocalDate;
import java.util.EnumSet;
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
        Unit unit = account.unit() == null
                ? null
                : world.find(Units.REGISTER, account.unit().value());
        Set<Role> roles = account.disabled() ? Set.of() : account.roles();
        return new Actor(new Author(principal(account), name), roles, unit, account.person());
    }

    private static Principal principal(Account account) {
        if (account.person() != null) {
            return new Principal(Principal.Kind.PERSON, account.person().value());
        }
        if (account.unit() != null) {
            return new Principal(Principal.Kind.UNIT, account.unit().value());
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
        Author author = new Author(act.principal(), name);
        return switch (act.principal().kind()) {
            case UNIT -> ofUnit(author, act.principal().id());
            case PERSON -> ofPerson(author, new PersonId(act.principal().id()), on);
            case SYSTEM, BODY, ACCOUNT -> throw new CommandRefused(CommonRule.RECORDED_FOR_NOBODY);
        };
    }

    private Actor ofUnit(Author author, String id) {
        Unit unit = world.find(Units.REGISTER, id);
        if (unit == null) {
            throw new CommandRefused(CommonRule.UNIT_UNKNOWN, "unit", id);
        }
        Set<Role> roles = switch (unit.kind()) {
            case ORGAN_OFFICE -> EnumSet.of(Role.OFFICE, Role.DEPARTMENT);
            case DEPARTMENT -> EnumSet.of(Role.DEPARTMENT);
            case GENERAL_OFFICE, COMMITTEE, SUBDISTRICT_COMMITTEE ->
                throw new CommandRefused(CommonRule.RECORDED_FOR_NOBODY);
        };
        return new Actor(author, roles, unit, null);
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
