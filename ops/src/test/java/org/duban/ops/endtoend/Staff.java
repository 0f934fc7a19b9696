package org.duban.ops.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The people of a congress and its government, each with an account that the administrator made over HTTP. */
public record Staff(URI server) {

    /** Everybody's password. */
    public static final String PASSWORD = "correct horse battery";

    /** What the administrator gives each account, to be changed before anything else. */
    private static final String FIRST = "to be changed at once";

    private static final String DAY = "2023-01-03";

    /** Makes the units and accounts on a server that has an administrator only. */
    public static Staff hired(URI server) {
        Staff staff = new Staff(server);
        staff.units();
        staff.registers();
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

    /** The people and the meetings that the examples of the catalogue speak of. */
    private void registers() {
        for (String id : List.of("p-7f3a", "p-19c2", "p-5be8", "p-2d90")) {
            done("register-person", dated().put("personId", id).put("name", id + "（示例）"));
        }
        account("registrar", "general-office", "CLERK");
        done(
                "registrar",
                "seat-deputy",
                dated().put("personId", "p-5be8").put("level", "DISTRICT").put("constituency", "田林第三选区"));
        meeting("chairpersons-17-24", "CHAIRPERSONS", 24, "2023-03-08");
        meeting("chairpersons-17-30", "CHAIRPERSONS", 30, "2023-07-17");
        meeting("chairpersons-17-31", "CHAIRPERSONS", 31, "2023-08-02");
        meeting("chairpersons-17-34", "CHAIRPERSONS", 34, "2023-08-30");
        meeting("chairpersons-17-35", "CHAIRPERSONS", 35, "2023-10-30");
        meeting("chairpersons-17-36", "CHAIRPERSONS", 36, "2023-11-10");
        meeting("standing-committee-17-15", "STANDING_COMMITTEE", 15, "2023-07-26");
        meeting("standing-committee-17-17", "STANDING_COMMITTEE", 17, "2023-11-22");
        meeting("standing-committee-17-19", "STANDING_COMMITTEE", 19, "2024-01-10");
    }

    private void meeting(String id, String kind, int number, String startsOn) {
        done(
                "registrar",
                "schedule-meeting",
                dated().put("meetingId", id)
                        .put("kind", kind)
                        .put("term", 17)
                        .put("number", number)
                        .put("name", id)
                        .put("startsOn", startsOn)
                        .put("shortNotice", false));
        done("registrar", "give-meeting-notice", dated().put("meetingId", id));
    }

    private void unit(String unitId, String kind, @Nullable String organ) {
        ObjectNode body = dated().put("unitId", unitId).put("name", unitId).put("kind", kind);
        done("register-unit", body.put("organ", organ));
    }

    private void account(String name, @Nullable String unit, String role) {
        ObjectNode account = dated().put("account", name).put("displayName", name);
        done("register-account", account.put("unit", unit));
        done("assign-role", dated().put("account", name).put("role", role));
        Answer answer = person("admin").setPassword(name, FIRST);
        assertThat(answer.good()).as(answer.text()).isTrue();
        Answer chosen = new Person(server, name, FIRST).setPassword(name, PASSWORD);
        assertThat(chosen.good()).as(chosen.text()).isTrue();
    }

    private void done(String command, ObjectNode body) {
        done("admin", command, body);
    }

    private void done(String account, String command, ObjectNode body) {
        Answer answer = person(account).send(command, body.toString());
        assertThat(answer.good()).as(answer.text()).isTrue();
    }

    private static ObjectNode dated() {
        return JsonMapper.shared().createObjectNode().put("occurredOn", DAY);
    }
}
