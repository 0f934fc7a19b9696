package org.duban.ops.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What happened when, what was known when, and what day it is: over HTTP, on a server whose days pass. */
class ThreeTimesTest {

    private Served served;
    private Staff staff;
    private Inspection inspection;

    @BeforeEach
    void deliver_a_letter(@TempDir Path data) {
        served = Served.on(data, LocalDate.parse("2024-02-01"));
        staff = Staff.hired(served.uri());
        inspection = new Inspection(staff, "waste-2023");
        inspection.course().forEach(inspection::accepted);
        assertThat(staff.person("greening")
                        .upload("proof.txt", Inspection.EVIDENCE)
                        .good())
                .isTrue();
        inspection.accepted(bins("office", "assign-item"));
        inspection.accepted(bins("greening", "acknowledge-item"));
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void a_reply_registered_late_is_unknown_before_and_known_after_for_the_same_day() {
        served.today(LocalDate.parse("2024-03-10"));
        inspection.accepted(bins("greening", "submit-item-result").dated("2024-03-01"));
        served.today(LocalDate.parse("2024-03-20"));

        assertThat(events("asOf=2024-03-05&on=2024-03-05")).doesNotContain("ItemResultSubmitted");
        assertThat(events("asOf=2024-03-11&on=2024-03-05")).contains("ItemResultSubmitted");
        assertThat(events("on=2024-02-29")).doesNotContain("ItemResultSubmitted");
        assertThat(item("asOf=2024-03-05&on=2024-03-05").path("state").asString())
                .isEqualTo("ACCEPTED_BY_UNIT");
        assertThat(item("asOf=2024-03-11&on=2024-03-05").path("state").asString())
                .isEqualTo("SUBMITTED");
    }

    @Test
    void an_item_is_overdue_on_the_day_after_its_last_and_done_late_once_its_result_is_in() {
        served.today(LocalDate.parse("2024-07-10"));
        inspection.accepted(bins("greening", "submit-item-result").dated("2024-07-10"));

        assertThat(days("overdue", "on=2023-10-31")).isEmpty();
        assertThat(days("overdue", "on=2023-11-01")).containsExactly(1L);
        assertThat(days("overdue", "on=2024-07-09")).containsExactly(252L);
        assertThat(days("overdue", "on=2024-07-10")).isEmpty();
        assertThat(days("done-late", "on=2024-07-10")).containsExactly(253L);
        assertThat(days("done-late", "on=2024-12-31")).containsExactly(253L);
        assertThat(days("overdue", "asOf=2024-06-01")).containsExactly(214L);
    }

    private Step bins(String account, String command) {
        return inspection.step(account, command).on(Inspection.BINS);
    }

    private List<String> events(String times) {
        return stream(asked("/api/v1/cases/waste-2023/history?limit=500&" + times))
                .map(entry -> entry.path("event").asString())
                .toList();
    }

    private JsonNode item(String times) {
        return stream(asked("/api/v1/follow-ups?kind=RECTIFICATION_ITEM&" + times))
                .filter(duty -> duty.path("itemId").asString().equals(Inspection.BINS))
                .findFirst()
                .orElseThrow();
    }

    private List<Long> days(String status, String times) {
        return stream(asked("/api/v1/follow-ups?unit=greening-bureau&status=" + status + "&" + times))
                .map(duty -> duty.path("daysLate").asLong())
                .toList();
    }

    private JsonNode asked(String path) {
        Answer answer = staff.person("auditor").now(path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.path("items").spliterator(), false);
    }
}
