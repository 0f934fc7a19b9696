package org.duban.ui.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The pages of a meeting and of a deputy. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DossierPagesTest {

    private Server server;

    @BeforeAll
    void start(@TempDir Path data) {
        server = Worked.server(data);
        send("seat-deputy", """
                {"personId":"%s","level":"DISTRICT","constituency":"天平选区","group":null,"occurredOn":"2023-05-01"}""".formatted(person()));
        send("hold-training", """
                {"activityId":"course-1","title":"履职培训班","level":"DISTRICT","occurredOn":"2023-05-10","endedOn":"2023-05-11"}""");
        send("register-attendance", """
                {"activityId":"course-1","deputies":["%s"],"occurredOn":"2023-05-12"}""".formatted(person()));
    }

    private void send(String command, String body) {
        Reply reply = server.as("clerk").send(command, body);
        assertThat(reply.status()).as(command + " " + reply.text()).isEqualTo(200);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void a_meeting_shows_its_agenda_and_what_it_said_of_each_case() {
        Browser clerk = new Browser(server.as("clerk"));
        List<String> pages = meetings().stream()
                .map(id -> clerk.page("/meetings/" + id).select("main").text())
                .toList();
        assertThat(pages).anySatisfy(page -> assertThat(page).contains("审议", "生活垃圾"));
        assertThat(pages).anySatisfy(page -> assertThat(page).contains("讨论通过审议意见书"));
        assertThat(pages).anySatisfy(page -> assertThat(page).contains("满意度测评"));
    }

    @Test
    void whatever_is_on_record_as_done_at_a_meeting_is_on_its_page_in_the_days_of_the_meeting() {
        List<JsonNode> events = new ArrayList<>();
        long after = 0;
        while (after < server.head()) {
            JsonNode page = server.as("clerk")
                    .get("/api/v1/events?limit=100&after=" + after)
                    .json();
            page.path("events")
                    .valueStream()
                    .filter(event -> !event.path("subject").asString().startsWith("meeting-"))
                    .forEach(events::add);
            after = page.path("next").asLong();
        }
        Browser clerk = new Browser(server.as("clerk"));
        long listed = 0;
        for (JsonNode meeting : meetingsOnRecord()) {
            String id = meeting.path("meetingId").asString();
            boolean over = meeting.path("held").isObject();
            String held = over
                    ? meeting.at("/held/on").asString()
                    : meeting.path("startsOn").asString();
            String end = over
                    ? meeting.at("/held/endedOn").asString()
                    : meeting.path("endsOn").asString();
            long done = events.stream()
                    .filter(event -> event.at("/data/occurredOn").asString().compareTo(held) >= 0)
                    .filter(event -> event.at("/data/content").toString().contains("\"" + id + "\""))
                    .count();
            Document page = clerk.page("/meetings/" + id);
            assertThat(page.select("section[aria-labelledby=asked] tbody tr")).hasSize((int) done);
            assertThat(page.select("section[aria-labelledby=asked] time").eachText())
                    .allMatch(day -> day.compareTo(held) >= 0 && day.compareTo(end) <= 0);
            listed += done;
        }
        assertThat(listed).isGreaterThan(3);
    }

    private List<JsonNode> meetingsOnRecord() {
        return StreamSupport.stream(
                        server.as("clerk")
                                .get("/api/v1/meetings")
                                .json()
                                .path("items")
                                .spliterator(),
                        false)
                .toList();
    }

    @Test
    void a_meeting_leads_to_its_papers_and_its_record() {
        Document page =
                new Browser(server.as("clerk")).page("/meetings/" + meetings().getFirst());
        assertThat(page.select("main .links a").eachAttr("href"))
                .anyMatch(link -> link.startsWith("/papers/"))
                .anyMatch(link -> link.startsWith("/registers/meeting/"));
    }

    @Test
    void a_deputy_shows_what_he_was_trained_in_and_under_what_name() {
        Document page = new Browser(server.as("clerk")).page("/deputies/" + person());
        assertThat(page.select("h1").text()).contains("（示例）");
        assertThat(page.select("section[aria-labelledby=trainings] tbody tr").eachText())
                .hasSize(1)
                .allMatch(line -> line.contains("履职培训班"));
        assertThat(page.select("section[aria-labelledby=activities] tbody tr")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"department", "office", "deputy"})
    void who_does_not_read_the_registers_finds_neither_page(String account) {
        assertThat(server.as(account).get("/meetings/" + meetings().getFirst()).status())
                .isEqualTo(404);
        assertThat(server.as(account).get("/deputies/" + person()).status()).isEqualTo(404);
    }

    @Test
    void what_is_no_id_is_not_there() {
        assertThat(server.as("clerk").get("/meetings/NONE!").status()).isEqualTo(404);
        assertThat(server.as("clerk").get("/deputies/none").status()).isEqualTo(404);
    }

    private List<String> meetings() {
        return ids("/api/v1/meetings", "meetingId");
    }

    private String person() {
        return ids("/api/v1/people", "personId").getFirst();
    }

    private List<String> ids(String path, String name) {
        JsonNode answer = server.as("clerk").get(path).json();
        return StreamSupport.stream(answer.path("items").spliterator(), false)
                .map(one -> one.findValue(name).asString())
                .toList();
    }
}
