package org.duban.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import org.duban.ui.Caller;
import org.duban.ui.Inspection;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.duban.ui.notices.SetClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarsTest {

    private static final String ITEM = "waste-2023:RECTIFICATION_ITEM:hours-at-bins@duban";

    private final SetClock clock = new SetClock("2023-08-10T09:00");
    private Server server;
    private Inspection inspection;

    @BeforeEach
    void start(@TempDir Path data) {
        server = Server.peopled(data, clock, "DUBAN_BASE_URL", "https://duban.example.org");
        inspection = new Inspection(server);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void an_open_duty_is_a_day_in_the_calendar_of_those_who_may_see_it() {
        assigned();
        VEvent event = event(made("department", "{}"), ITEM);
        assertThat(value(event, "DTSTART")).isEqualTo("20231031");
        assertThat(value(event, "DTSTAMP")).isEqualTo("20230810T010000Z");
        assertThat(value(event, "SUMMARY")).startsWith("整改事项：");
        assertThat(value(event, "URL")).isEqualTo("https://duban.example.org/cases/waste-2023");
        assertThat(text(made("department", "{}"))).contains("DTSTART;VALUE=DATE:20231031");
        assertThat(events(made("other-department", "{}"))).isEmpty();
        assertThat(events(made("clerk", "{}")))
                .hasSizeGreaterThan(events(made("department", "{}")).size());
    }

    @Test
    void the_calendar_of_a_unit_holds_what_that_unit_owes() {
        assigned();
        assertThat(events(made("clerk", "{\"unit\":\"greening-bureau\"}"))).hasSize(1);
        assertThat(events(made("clerk", "{\"unit\":\"urban-management\"}"))).isEmpty();
        Reply unknown = server.as("clerk").post("/api/v1/calendars", "{\"unit\":\"nowhere\"}");
        assertThat(unknown.status()).isEqualTo(400);
    }

    @Test
    void a_new_due_date_raises_the_sequence_and_keeps_the_identity_and_a_restart_changes_nothing() {
        assigned();
        String path = made("department", "{}");
        int before = sequence(event(path, ITEM));
        inspection.step("department", "acknowledge-item", "occurredOn", "\"2023-08-10\"");
        clock.set("2023-10-21T09:00");
        inspection.step("department", "request-item-extension", "itemId", "\"hours-at-bins\"");
        clock.set("2023-10-30T09:00");
        inspection.step("director", "grant-item-extension", "itemId", "\"hours-at-bins\"");
        VEvent moved = event(path, ITEM);
        assertThat(value(moved, "DTSTART")).isGreaterThan("20231031");
        assertThat(sequence(moved)).isEqualTo(before + 1);
        assertThat(value(moved, "DTSTAMP")).isEqualTo("20231030T010000Z");
        String text = text(path);
        assertThat(text(path)).isEqualTo(text);
        server.restart();
        assertThat(text(path)).isEqualTo(text);
    }

    @Test
    void a_new_title_raises_the_sequence_and_the_times_of_the_entry() {
        assigned();
        String path = made("department", "{}");
        VEvent before = event(path, ITEM);
        clock.set("2023-10-20T09:00");
        String found = server.as("clerk")
                .get("/api/v1/cases/waste-2023/history?minPosition=" + server.head())
                .json()
                .path("items")
                .valueStream()
                .filter(entry -> entry.toString().contains("hours-at-bins")
                        && entry.toString().contains("title"))
                .findFirst()
                .orElseThrow()
                .path("eventId")
                .toString();
        inspection.step("committee", "correct-event", "eventId", found, "changes", "{\"title\":\"找出的另一个名称\"}");

        VEvent after = event(path, ITEM);
        assertThat(value(after, "SUMMARY")).contains("找出的另一个名称");
        assertThat(sequence(after)).isEqualTo(sequence(before) + 1);
        assertThat(value(after, "DTSTAMP")).isEqualTo("20231020T010000Z");
        assertThat(value(after, "LAST-MODIFIED")).isEqualTo("20231020T010000Z");
    }

    @Test
    void what_is_done_disappears() {
        assigned();
        String item = "waste-2023:RECTIFICATION_ITEM:hours-at-bins@duban";
        String path = made("department", "{}");
        assertThat(uids(path)).contains(item);
        clock.set("2023-10-20T09:00");
        inspection.step("department", "acknowledge-item");
        server.as("department").post("/api/v1/evidence?name=proof.txt", "test".getBytes(StandardCharsets.UTF_8));
        inspection.step("department", "submit-item-result");
        assertThat(uids(path)).isNotEmpty().doesNotContain(item);
    }

    @Test
    void of_a_case_that_is_not_public_only_its_id_is_told() {
        inspection.step("committee", "open-law-inspection", "secrecy", "\"INTERNAL\"");
        inspection.step("director", "adopt-inspection-plan");
        inspection.step("committee", "form-inspection-group");
        inspection.step("clerk", "notify-inspected-organ");
        String text = text(made("clerk", "{}"));
        assertThat(text).contains("督办期限：监督事项 waste-2023").doesNotContain("自查");
    }

    @Test
    void a_revoked_calendar_and_that_of_a_disabled_account_lead_nowhere() {
        Reply made = server.as("deputy").post("/api/v1/calendars", "{}");
        String path = made.field("path");
        assertThat(read(path).status()).isEqualTo(200);
        assertThat(read("/calendars/" + "A".repeat(43) + ".ics").status()).isEqualTo(404);
        assertThat(delete("clerk", made.field("id")).status()).isEqualTo(404);
        assertThat(delete("deputy", made.field("id")).status()).isEqualTo(204);
        assertThat(read(path).status()).isEqualTo(404);
        String other = made("deputy", "{}");
        server.as("admin").send("disable-account", "{\"account\":\"deputy\",\"reason\":\"left\"}");
        assertThat(read(other).status()).isEqualTo(404);
    }

    @Test
    void only_the_hash_of_a_token_is_kept_and_lists_do_not_show_it() throws IOException {
        String path = made("deputy", "{}");
        String token = path.replaceAll("/calendars/|\\.ics", "");
        Path file = server.data().resolve("calendars");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file)).contains("deputy").doesNotContain(token);
        assertThat(server.as("deputy").get("/api/v1/calendars").text())
                .contains("\"owner\":\"deputy\"")
                .doesNotContain(token);
        assertThat(server.as("clerk").get("/api/v1/calendars").text()).isEqualTo("{\"items\":[]}");
        assertThat(server.as("admin").get("/api/v1/calendars").text()).contains("deputy");
    }

    private void assigned() {
        inspection.untilTheLetterIsDelivered();
        inspection.step("office", "assign-item");
    }

    private String made(String account, String body) {
        return server.as(account).post("/api/v1/calendars", body).field("path");
    }

    private Reply delete(String account, String id) {
        return server.as(account).call("DELETE", "/api/v1/calendars/" + id, BodyPublishers.noBody());
    }

    /** Without login. */
    private Reply read(String path) {
        server.as("clerk").get("/api/v1/follow-ups?limit=1&minPosition=" + server.head());
        return Caller.anonymous(server.port(), path);
    }

    private String text(String path) {
        Reply reply = read(path);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).startsWith("text/calendar");
        return reply.text();
    }

    private List<String> uids(String path) {
        return events(path).stream()
                .map(event -> event.getUid().orElseThrow().getValue())
                .toList();
    }

    private List<VEvent> events(String path) {
        try {
            return new CalendarBuilder().build(new StringReader(text(path))).getComponents("VEVENT");
        } catch (IOException | ParserException e) {
            throw new IllegalStateException(e);
        }
    }

    private VEvent event(String path, String uid) {
        return events(path).stream()
                .filter(event -> value(event, "UID").equals(uid))
                .findAny()
                .orElseThrow();
    }

    private static int sequence(VEvent event) {
        return Integer.parseInt(value(event, "SEQUENCE"));
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }
}
