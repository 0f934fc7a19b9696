package org.duban.ui.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.duban.ui.Inspection;
import org.duban.ui.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class RecountTest {

    private static final String TWO_MONTHS = """
            {"about": "", "cases": [], "rules": [{
              "ruleId": "OPINION_HANDLE", "version": 3%s, "trigger": "receipt of the opinion letter",
              "authority": {"source": "DD", "status": "DD"}, "timing": {"kind": "COUNTED", "offset": "P2M"}}]}
            """;

    /** The days of 2023 with one more holiday, in August. */
    private static final String ANOTHER_DAY_OFF = """
            {"about": "", "version": 1, "source": "", "years": [{"year": 2023, "notice": "", "daysOff": [
              "2023-01-02", "2023-01-23", "2023-01-24", "2023-01-25", "2023-01-26", "2023-01-27", "2023-04-05",
              "2023-05-01", "2023-05-02", "2023-05-03", "2023-06-22", "2023-06-23", "2023-08-14", "2023-09-29",
              "2023-10-02", "2023-10-03", "2023-10-04", "2023-10-05", "2023-10-06"], "weekendsWorked": [
              "2023-01-28", "2023-01-29", "2023-04-23", "2023-05-06", "2023-06-25", "2023-10-07", "2023-10-08"],
              "workingDays": 248}]}
            """;

    private static final String A_DAY_EARLIER = "{\"occurredOn\": \"2023-08-03\"}";

    @TempDir
    private Path folder;

    private Server server;

    @BeforeEach
    void begin() throws IOException {
        Files.createDirectory(folder.resolve("rules"));
        server = Server.peopled(
                folder.resolve("data"), "DUBAN_RULES", folder.resolve("rules").toString());
        new Inspection(server).untilTheLetterIsDelivered();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_corrected_rule_counts_open_terms_again_and_the_past_keeps_the_old_date() throws IOException {
        JsonNode before = report("");
        long position = server.head();
        restartUnder(", \"corrects\": 1");
        await().until(() -> !report("").path("dueOn").equals(before.path("dueOn")));
        JsonNode after = report("");
        assertThat(after.path("due").path("version").asInt()).isEqualTo(3);
        assertThat(after.path("dueOn").asString())
                .isLessThan(before.path("dueOn").asString());
        assertThat(report("&on=2024-01-11&asOf=@" + position)).isEqualTo(before);
        assertThat(history()).contains("DueDateRecomputed");
    }

    @Test
    void an_earlier_date_that_is_over_too_is_on_record_as_missed_in_the_commit_that_sets_it() throws IOException {
        server.restart(); // it sweeps when it starts
        await().until(() -> history().contains("DeadlineMissed"));
        long position = server.head();
        restartUnder(", \"corrects\": 1");
        await().until(() -> history().contains("DeadlineMissWithdrawn"));
        List<JsonNode> said = entries()
                .filter(entry -> entry.path("position").asLong() > position)
                .toList();
        assertThat(said)
                .extracting(entry -> entry.path("event").asString())
                .contains("DueDateRecomputed", "DeadlineMissWithdrawn", "DeadlineMissed");
        assertThat(said)
                .extracting(entry -> entry.path("hash").asString())
                .as("of the commit")
                .containsOnly(said.getFirst().path("hash").asString());
    }

    @Test
    void a_new_version_of_a_rule_leaves_old_terms_alone() throws IOException {
        JsonNode before = report("");
        restartUnder("");
        await().until(() -> history().contains("DeadlineMissed"));
        assertThat(report("").path("dueOn")).isEqualTo(before.path("dueOn"));
        assertThat(history()).doesNotContain("DueDateRecomputed");
    }

    @Test
    void a_corrected_calendar_counts_again_until_when_an_item_may_be_returned() throws IOException {
        new Inspection(server).step("office", "assign-item");
        String before = returnBy();
        Files.writeString(folder.resolve("rules").resolve("calendars.json"), ANOTHER_DAY_OFF);
        server.restart();
        await().until(() -> history().contains("ReturnWindowRecomputed"));
        assertThat(returnBy()).isGreaterThan(before);
    }

    @Test
    void a_letter_that_came_on_another_day_moves_what_is_owed_and_the_past_keeps_the_old_date() {
        JsonNode before = report("");
        long position = server.head();
        new Inspection(server).step("committee", "correct-event", "eventId", letter(), "changes", A_DAY_EARLIER);
        assertThat(report("").path("dueOn").asString())
                .isLessThan(before.path("dueOn").asString());
        assertThat(report("&on=2024-01-11&asOf=@" + position)).isEqualTo(before);
    }

    private void restartUnder(String corrects) throws IOException {
        Files.writeString(folder.resolve("rules").resolve("ours.json"), TWO_MONTHS.formatted(corrects));
        server.restart();
    }

    private JsonNode report(String moment) {
        String path = "/api/v1/follow-ups?kind=HANDLING_REPORT&minPosition=" + server.head() + moment;
        JsonNode items = server.as("clerk").get(path).json().path("items");
        return StreamSupport.stream(items.spliterator(), false).findFirst().orElseThrow();
    }

    private String returnBy() {
        JsonNode items = server.as("clerk")
                .get("/api/v1/cases/" + Inspection.CASE + "?minPosition=" + server.head())
                .json()
                .path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.at("/handling/assignments/0/returnBy/dueOn"))
                .filter(day -> !day.isMissingNode())
                .findFirst()
                .orElseThrow()
                .asString();
    }

    private String letter() {
        return entries()
                .filter(entry -> entry.path("event").asString().equals("OpinionLetterDelivered"))
                .findFirst()
                .orElseThrow()
                .path("eventId")
                .toString();
    }

    private String history() {
        return entries().toList().toString();
    }

    private Stream<JsonNode> entries() {
        String path = "/api/v1/cases/" + Inspection.CASE + "/history?limit=200&minPosition=" + server.head();
        JsonNode items = server.as("auditor").get(path).json().path("items");
        return StreamSupport.stream(items.spliterator(), false);
    }
}
