package org.duban.ui.pages.forms;

import java.util.ArrayList;
import java.util.List;
import org.duban.events.AccountName;
import org.duban.events.Body;
import org.duban.events.PersonId;
import org.duban.events.Role;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.unit.UnitEvent.UnitKind;
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
 */
public record Newcomer(
        AccountName account,
        @Nullable String displayName,
        List<Role> roles,
        @Nullable UnitId unit,
        @Nullable NewUnit newUnit,
        @Nullable Body body,
        @Nullable PersonId person,
        @Nullable String newPerson) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** A unit that is not on record yet. */
    public record NewUnit(
            String name, UnitKind kind, @Nullable SupervisedOrgan organ) {}

    /**
     * A command to give.
     *
     * @param name of the command
     * @param makes the field of the account that names what it makes; null if it makes nothing of that sort
     */
    public record Order(String name, @Nullable String makes, ObjectNode body) {}

    /** The commands to give one after the other. */
    List<Order> orders() {
        List<Order> orders = new ArrayList<>();
        if (newUnit != null) {
            orders.add(new Order("register-unit", "unit", unit(newUnit)));
        }
        if (newPerson != null) {
            orders.add(new Order("register-person", "person", NODES.objectNode().put("name", newPerson)));
        }
        orders.add(new Order("register-account", null, registered()));
        roles.stream()
                .distinct()
                .forEach(role -> orders.add(new Order("assign-role", null, named().put("role", role.name()))));
        return orders;
    }

    private static ObjectNode unit(NewUnit unit) {
        ObjectNode body = NODES.objectNode()
                .put("name", unit.name())
                .put("kind", unit.kind().name());
        return unit.organ() == null ? body : body.put("organ", unit.organ().name());
    }

    private ObjectNode registered() {
        ObjectNode body = named().put("displayName", displayName == null ? account.value() : displayName);
        if (unit != null) {
            body.put("unit", unit.value());
        }
        if (person != null) {
            body.put("person", person.value());
        }
        return this.body == null ? body : body.put("body", this.body.name());
    }

    private ObjectNode named() {
        return NODES.objectNode().put("account", account.value());
    }
}
