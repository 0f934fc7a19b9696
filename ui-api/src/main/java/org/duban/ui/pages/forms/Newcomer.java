package org.duban.ui.pages.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.command.CommandRefused;
import org.duban.command.account.Account;
import org.duban.command.account.AccountRule;
import org.duban.events.AccountName;
import org.duban.events.Body;
import org.duban.events.PersonId;
import org.duban.events.Role;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.unit.UnitEvent.UnitKind;
import org.duban.ui.problem.Fault;
import org.duban.ui.problem.FaultCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Somebody who is to work with Duban: the account, and what has to be on record beside it.
 *
 * @param account by which he logs in
 * @param displayName what the account is called; null for the same
 * @param roles in which he acts
 * @param unit for which he acts; null for none, or a new one
 * @param newUnit one that is not on record yet
 * @param body which he acts for, in place of a unit
 * @param person to whom the account belongs
 * @param newPerson the name of one who is not on record yet
 * @param occurredOn the day on which all that happened
 */
public record Newcomer(
        AccountName account,
        @Nullable String displayName,
        List<Role> roles,
        @Nullable UnitId unit,
        @Nullable NewUnit newUnit,
        @Nullable Body body,
        @Nullable PersonId person,
        @Nullable String newPerson,
        LocalDate occurredOn) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** A unit that is not on record yet. */
    public record NewUnit(
            String name, UnitKind kind, @Nullable SupervisedOrgan organ) {}

    /**
     * A command to give.
     *
     * @param name of the command
     * @param makes the field of the account that names what it makes; null if it makes nothing of that sort
     * @param field of the form that says it
     */
    public record Order(String name, @Nullable String makes, String field, ObjectNode body) {}

    /** What is wrong with it that no field shows by itself. */
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (roles.isEmpty()) {
            faults.add(Fault.at("/roles", FaultCode.MISSING));
        }
        if (unit != null && newUnit != null) {
            faults.add(Fault.at("/unit", FaultCode.DOES_NOT_FIT).with("of", "NewcomerUnit"));
        }
        if (person != null && newPerson != null) {
            faults.add(Fault.at("/person", FaultCode.DOES_NOT_FIT).with("of", "NewcomerPerson"));
        }
        return faults;
    }

    /** @throws CommandRefused if it can be told already that the account or a role would be refused */
    void mustBePossible() {
        boolean ofUnit = unit != null || newUnit != null;
        boolean ofPerson = person != null || newPerson != null;
        if (body != null && (ofUnit || ofPerson)) {
            throw new CommandRefused(AccountRule.ACCOUNT_OF_TWO).in("body");
        }
        roles.forEach(this::mustHaveUnitFor);
    }

    private void mustHaveUnitFor(Role role) {
        Set<UnitKind> kinds = Account.unitsFor(role);
        boolean fits = newUnit == null ? unit != null : kinds.contains(newUnit.kind());
        if (!kinds.isEmpty() && !fits) {
            String names = kinds.stream().map(UnitKind::name).collect(Collectors.joining(" "));
            throw new CommandRefused(AccountRule.UNIT_NEEDED_FOR_ROLE, "role", role.name(), "kinds", names)
                    .in(newUnit == null ? "unit" : "newUnit/kind");
        }
    }

    /** The command that goes with a new password. */
    Order reset() {
        return new Order("reset-password", null, "account", named());
    }

    /** The commands to give one after the other. */
    List<Order> orders() {
        List<Order> orders = new ArrayList<>();
        if (newUnit != null) {
            orders.add(new Order("register-unit", "unit", "newUnit", unit(newUnit)));
        }
        if (newPerson != null) {
            orders.add(new Order("register-person", "person", "newPerson", dated().put("name", newPerson)));
        }
        orders.add(new Order("register-account", null, "account", registered()));
        roles.stream()
                .distinct()
                .forEach(role -> orders.add(
                        new Order("assign-role", null, "roles", registering().put("role", role.name()))));
        return orders;
    }

    private ObjectNode unit(NewUnit unit) {
        ObjectNode body =
                dated().put("name", unit.name()).put("kind", unit.kind().name());
        return unit.organ() == null ? body : body.put("organ", unit.organ().name());
    }

    private ObjectNode registered() {
        ObjectNode body = registering().put("displayName", displayName == null ? account.value() : displayName);
        if (unit != null) {
            body.put("unit", unit.value());
        }
        if (person != null) {
            body.put("person", person.value());
        }
        return this.body == null ? body : body.put("body", this.body.name());
    }

    private ObjectNode registering() {
        return dated().put("account", account.value());
    }

    private ObjectNode dated() {
        return NODES.objectNode().put("occurredOn", occurredOn.toString());
    }

    private ObjectNode named() {
        return NODES.objectNode().put("account", account.value());
    }
}
