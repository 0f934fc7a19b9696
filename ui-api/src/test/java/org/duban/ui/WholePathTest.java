package org.duban.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class WholePathTest {

    private Server server;
    private Inspection inspection;

    @BeforeEach
    void start(@TempDir Path data) {
        server = Server.peopled(data);
        inspection = new Inspection(server);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void an_inspection_is_opened_worked_and_closed_over_http() {
        inspection.untilTheLetterIsDelivered();
        inspection.handled("hours-at-bins", "greening-bureau", "department");
        inspection.handled("shops-mixed-waste", "urban-management", "other-department");
        inspection.untilTheCaseIsClosed();

        JsonNode view = read("auditor", "/api/v1/cases/waste-2023");
        assertThat(view.at("/course/stage").asString()).isEqualTo("CLOSED");
        JsonNode history = read("auditor", "/api/v1/cases/waste-2023/history");
        assertThat(history.at("/items/0/event").asString()).isEqualTo("InspectionPlanned");
        JsonNode last = history.path("items").get(history.path("items").size() - 1);
        assertThat(last.path("event").asString()).isEqualTo("CaseClosed");
        assertThat(last.path("hash").asString()).hasSize(64);
        assertThat(last.path("recordedBy").asString()).isEqualTo("committee");
        assertThat(last.path("legalBasis").size()).isPositive();
    }

    @Test
    void what_is_overdue_on_a_day_is_told_with_the_days_it_is_late() {
        inspection.untilTheLetterIsDelivered();
        inspection.step("office", "assign-item");
        JsonNode list = read("clerk", "/api/v1/follow-ups?status=overdue&on=2023-11-02&kind=RECTIFICATION_ITEM");
        assertThat(list.path("items").size()).isEqualTo(1);
        JsonNode item = list.at("/items/0");
        assertThat(item.path("caseId").asString()).isEqualTo("waste-2023");
        assertThat(item.path("unit").asString()).isEqualTo("greening-bureau");
        assertThat(item.path("dueOn").asString()).isEqualTo("2023-10-31");
        assertThat(item.path("daysLate").asLong()).isEqualTo(2);
        assertThat(item.path("light").asString()).isEqualTo("RED");
        assertThat(item.path("deadline").asString()).isEqualTo("DATED");
        assertThat(item.at("/due/derivation/decided/dueOn").asString()).isEqualTo("2023-10-31");
        assertThat(list.at("/counts/overdue").asLong()).isEqualTo(1);
        assertThat(list.path("position").asLong()).isEqualTo(server.head());
    }

    @Test
    void a_department_sees_its_own_items_only() {
        inspection.untilTheLetterIsDelivered();
        inspection.step("office", "assign-item");
        assertThat(kinds("department")).containsExactlyInAnyOrder("RECTIFICATION_ITEM", "ASSISTING_OPINION");
        assertThat(kinds("other-department")).isEmpty();
        String path = "/api/v1/cases/waste-2023";
        assertThat(server.as("department").get(path).status()).isEqualTo(200);
        assertThat(server.as("other-department").get(path).status()).isEqualTo(404);
        assertThat(server.as("other-department").get(path + "/history").status())
                .isEqualTo(404);
        assertThat(server.as("admin").get(path).status()).isEqualTo(404);
    }

    @Test
    void an_answer_as_of_its_position_is_the_same_answer_byte_for_byte() {
        inspection.untilTheLetterIsDelivered();
        String list = "/api/v1/follow-ups?on=2023-09-01";
        Reply then = server.as("clerk").get(list + "&minPosition=" + server.head());
        inspection.step("office", "assign-item");
        Reply later = server.as("clerk")
                .get(list + "&asOf=@" + then.json().path("position").asLong());
        assertThat(later.text()).isEqualTo(then.text());
    }

    @Test
    void pages_of_a_list_follow_one_another_without_gap_or_repetition() {
        inspection.untilTheLetterIsDelivered();
        JsonNode whole = read("clerk", "/api/v1/follow-ups?limit=500");
        String next = "/api/v1/follow-ups?limit=2&minPosition=" + server.head();
        List<String> seen = new ArrayList<>();
        for (String path = next; path != null; ) {
            JsonNode page = server.as("clerk").get(path).json();
            page.path("items").forEach(item -> seen.add(item.path("followUpId").asString()));
            path = page.path("next").isNull()
                    ? null
                    : "/api/v1/follow-ups?limit=2&cursor=" + page.path("next").asString();
        }
        assertThat(seen)
                .containsExactlyElementsOf(
                        StreamSupport.stream(whole.path("items").spliterator(), false)
                                .map(item -> item.path("followUpId").asString())
                                .toList());
    }

    @Test
    void a_position_beyond_the_ledger_is_refused_with_where_the_ledger_is_and_no_promise() {
        Reply reply =
                server.as("clerk").get("/api/v1/cases?minPosition=" + (server.head() + 1), "Accept-Language", "en");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/errors/0/code").asString()).isEqualTo("BEYOND_LEDGER");
        assertThat(reply.json().at("/errors/0/detail").asString()).endsWith("at position " + server.head());
        assertThat(reply.header("Retry-After")).isEmpty();
    }

    @Test
    void the_chain_of_the_ledger_holds_and_a_receipt_proves_it() {
        Reply receipt = inspection.step("committee", "open-law-inspection");
        String head = receipt.json().path("position").asLong() + ":" + receipt.field("hash");
        JsonNode verdict = server.as("auditor")
                .get("/api/v1/ledger/verification?head=" + head)
                .json();
        assertThat(verdict.path("holds").asBoolean()).isTrue();
        assertThat(verdict.path("anchored").asBoolean()).isTrue();
        JsonNode at = server.as("deputy").get("/api/v1/ledger/head").json();
        assertThat(at.path("hash").asString()).isEqualTo(receipt.field("hash"));
    }

    private List<String> kinds(String account) {
        JsonNode list = read(account, "/api/v1/follow-ups");
        return StreamSupport.stream(list.path("items").spliterator(), false)
                .map(item -> item.path("kind").asString())
                .toList();
    }

    private JsonNode read(String account, String path) {
        String separator = path.contains("?") ? "&" : "?";
        Reply reply = server.as(account).get(path + separator + "minPosition=" + server.head());
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }
}
