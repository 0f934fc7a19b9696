package org.duban.ui.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.duban.ui.Inspection;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Programs read what was recorded, go on from where they were, and are told of what comes. */
class FollowingTest {

    private static final String EVENTS = "/api/v1/events";
    private static final String UNIT = "{\"unitId\":\"%s\",\"name\":\"n\",\"kind\":\"COMMITTEE\"}";
    private static final String BATCH = "application/cloudevents-batch+json";

    private Server server;

    @BeforeEach
    void start(@TempDir Path data) {
        server = Server.peopled(data);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void page_after_page_tells_everything_once_also_across_a_restart() {
        awaitViews();
        List<String> all =
                ids(server.as("auditor").get(EVENTS + "?limit=500").json().path("events"));
        List<String> told = new ArrayList<>();
        JsonNode page = server.as("auditor").get(EVENTS + "?limit=7").json();
        while (!page.path("events").isEmpty()) {
            assertThat(page.path("events").size()).isLessThanOrEqualTo(7);
            told.addAll(ids(page.path("events")));
            if (told.size() == 14) {
                server.restart();
            }
            page = server.as("auditor")
                    .get(EVENTS + "?limit=7&after=" + page.path("next").asString())
                    .json();
        }
        assertThat(all).hasSize((int) server.head());
        assertThat(told).isEqualTo(all);
        assertThat(page.path("next").asLong()).isEqualTo(server.head());
    }

    @Test
    void events_are_cloud_events_with_their_content_and_the_way_on() {
        awaitViews();
        Reply reply = server.as("auditor").get(EVENTS + "?limit=500", "Accept", BATCH);
        assertThat(reply.header("Content-Type")).startsWith(BATCH);
        assertThat(reply.header("Link")).isEqualTo("<" + EVENTS + "?after=" + server.head() + ">; rel=\"next\"");
        JsonNode unit = stream(reply.json())
                .filter(event -> event.path("subject").asString().equals("unit-greening-bureau"))
                .findFirst()
                .orElseThrow();
        assertThat(unit.path("specversion").asString()).isEqualTo("1.0");
        assertThat(unit.path("type").asString()).isEqualTo("org.duban.event.UnitRegistered");
        assertThat(unit.at("/data/content/kind").asString()).isEqualTo("DEPARTMENT");
        assertThat(unit.at("/data/occurredOn").asString()).isEqualTo("2023-01-03");
        assertThat(unit.at("/data/hash").asString()).hasSize(64);
    }

    @Test
    void a_department_is_told_of_its_own_alone_and_of_names_of_people_nobody() {
        new Inspection(server).untilTheReportIsDeliberated();
        awaitViews();
        String all = server.as("auditor").get(EVENTS + "?limit=500").text();
        assertThat(all).contains("p-7f3a").doesNotContain("（示例）");
        Reply deputys = server.as("deputy").get(EVENTS + "?limit=500");
        assertThat(deputys.status()).isEqualTo(200);
        assertThat(deputys.text()).doesNotContain("PersonRegistered", "AccountRegistered", "\"hash\"", "\"sequence\"");
        assertThat(server.as("department").get(EVENTS + "?limit=500").text())
                .doesNotContain("person-p-7f3a", "account-clerk", "\"hash\"", "\"sequence\"");
    }

    @Test
    void who_waits_is_told_as_soon_as_there_is_something_and_else_when_the_time_is_over() throws Exception {
        awaitViews();
        long head = server.head();
        Reply none = server.as("auditor").get(EVENTS + "?after=" + head + "&wait=1");
        assertThat(none.json().path("events").size()).isZero();
        assertThat(none.json().path("next").asLong()).isEqualTo(head);
        CompletableFuture<Reply> waiting =
                CompletableFuture.supplyAsync(() -> server.as("auditor").get(EVENTS + "?after=now&wait=60"));
        int tries = 0;
        while (!waiting.isDone() && tries++ < 50) {
            server.as("admin").send("register-unit", UNIT.formatted("new-" + tries));
        }
        assertThat(waiting.get(20, TimeUnit.SECONDS).text()).contains("org.duban.event.UnitRegistered");
    }

    @Test
    void who_follows_gets_one_after_the_other_and_goes_on_from_the_last_id() throws Exception {
        awaitViews();
        long head = server.head();
        try (Stream<String> lines = followed(Long.toString(head - 2))) {
            server.as("admin").send("register-unit", UNIT.formatted("new"));
            List<String> got = lines.filter(line -> !line.isEmpty()).limit(6).toList();
            assertThat(got)
                    .filteredOn(line -> line.startsWith("id:"))
                    .containsExactly("id:" + (head - 1), "id:" + head, "id:" + (head + 1));
            assertThat(got.get(5)).contains("\"subject\":\"unit-new\"");
        }
    }

    private Stream<String> followed(String last) throws Exception {
        String login =
                Base64.getEncoder().encodeToString(("auditor:" + Server.PASSWORD).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + EVENTS))
                .headers("Authorization", "Basic " + login, "Accept", "text/event-stream", "Last-Event-ID", last)
                .timeout(Duration.ofSeconds(30))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofLines())
                .body();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "x", "99999999", "9999999999999999999"})
    void where_the_ledger_never_was_is_refused(String after) {
        Reply reply = server.as("auditor").get(EVENTS + "?after=" + after);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/errors/0/parameter").asString()).isEqualTo("after");
    }

    private void awaitViews() {
        Reply reply = server.as("auditor").get("/api/v1/cases?minPosition=" + server.head());
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    }

    private static Stream<JsonNode> stream(JsonNode events) {
        return StreamSupport.stream(events.spliterator(), false);
    }

    private static List<String> ids(JsonNode events) {
        return stream(events).map(event -> event.path("id").asString()).toList();
    }
}
