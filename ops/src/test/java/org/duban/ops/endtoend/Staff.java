package org.duban.ops.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The people of a congress and its government, each with an account that the administrator made over HTTP. */
public record Staff(URI server) {

    /** Everybody's password. */
    public static final String PASSWORD = "correct horse battery";

    private static final String DAY = "2023-01-03";

    /** Makes the units and accounts on a server that has an administrator only. */
    public static Staff hired(URI server) {
        Staff staff = new Staff(server);
        staff.units();
        staff.account("clerk", "general-office", "CLERK");
        staff.account("committee", "urban-committee", "COMMITTEE");
        staff.account("reviewer", "urban-committee", "COMMITTEE");
        staff.account("director", null, "DIRECTOR");
        staff.account("office", "government-office", "OFFICE");
        staff.account("greening", "greening-bureau", "DEPARTMENT");
        staff.account("management", "urban-management", "DEPARTMENT");
        staff.account("deputy", null, "DEPUTY");
        staff.account("auditor", null, "AUDITOR");
        return staff;
    }

    /** The person with that account. */
    public Person person(String account) {
        return new Person(server, account, PASSWORD);
    }

    private void units() {
        unit("general-office", "GENERAL_OFFICE", null);
        unit("urban-committee", "COMMITTEE", null);
        unit("government-office", "ORGAN_OFFICE", "GOVERNMENT");
        unit("greening-bureau", "DEPARTMENT", "GOVERNMENT");
        unit("urban-management", "DEPARTMENT", "GOVERNMENT");
        unit("housing-bureau", "DEPARTMENT", "GOVERNMENT");
    }

    private void unit(String unitId, String kind, @Nullable String organ) {
        ObjectNode body = dated().put("unitId", unitId).put("name", unitId).put("kind", kind);
        done("register-unit", body.put("organ", organ));
    }

    private void account(String name, @Nullable String unit, String role) {
        ObjectNode account = dated().put("account", name).put("displayName", name);
        done("register-account", account.put("unit", unit));
        done("assign-role", dated().put("account", name).put("role", role));
        Answer answer = person("admin").setPassword(name, PASSWORD);
        assertThat(answer.good()).as(answer.text()).isTrue();
    }

    private void done(String command, ObjectNode body) {
        Answer answer = person("admin").send(command, body.toString());
        assertThat(answer.good()).as(answer.text()).isTrue();
    }

    private static ObjectNode dated() {
        return JsonMapper.shared().createObjectNode().put("occurredOn", DAY);
    }
}
