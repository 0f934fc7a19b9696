package org.duban.ui.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.duban.ui.Endpoints;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.duban.ui.notices.outbox.Outbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be answered is settled before anything is done. */
class AnswerTypesTest {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** A request that is taken, for each operation that writes, in an order in which each finds what it needs. */
    private static final Map<String, Call> CALLS = calls();

    private static final Set<Integer> TAKEN = Set.of(200, 201, 204);

    /** What finds nothing to do here: nothing is parked, so nothing is tried again. */
    private static final Set<String> IDLE = Set.of("POST /api/v1/dead-letters/{group}/{stream}/retry");

    private record Call(String account, String path, String body) {}

    private static Map<String, Call> calls() {
        String contact = "/api/v1/accounts/clerk/contact";
        String hook = "/api/v1/webhooks/oa";
        Map<String, Call> calls = new TreeMap<>();
        calls.put(
                "POST /api/v1/commands/{name}",
                new Call(
                        "admin",
                        "/api/v1/commands/register-unit",
                        "{\"unitId\":\"new-unit\",\"name\":\"n\",\"kind\":\"COMMITTEE\"}"));
        calls.put("POST /api/v1/evidence", new Call("clerk", "/api/v1/evidence?name=a.txt", "a file"));
        calls.put("POST /api/v1/what-if", new Call("clerk", "/api/v1/what-if", "{\"packs\":[]}"));
        calls.put(
                "POST /api/v1/what-if/figures",
                new Call("clerk", "/api/v1/what-if/figures?year=2023", "{\"packs\":[]}"));
        calls.put(
                "POST /api/v1/imports/{fileSha256}/lines/{line}",
                new Call(
                        "admin",
                        "/api/v1/imports/" + "f".repeat(64) + "/lines/1",
                        "{\"command\":\"register-unit\",\"actor\":\"admin\",\"body\":"
                                + "{\"unitId\":\"other-unit\",\"name\":\"o\",\"kind\":\"COMMITTEE\"}}"));
        calls.put(
                "PUT /api/v1/accounts/{name}/password",
                new Call("admin", "/api/v1/accounts/deputy/password", "{\"password\":\"another password 1\"}"));
        calls.put("PUT /api/v1/accounts/{name}/contact", new Call("clerk", contact, "{\"email\":\"a@example.org\"}"));
        calls.put("DELETE /api/v1/accounts/{name}/contact", new Call("clerk", contact, ""));
        calls.put("PUT /api/v1/webhooks/{name}", new Call("admin", hook, "{\"url\":\"https://oa.example.org/duban\"}"));
        calls.put("POST /api/v1/webhooks/{name}/secret", new Call("admin", hook + "/secret", ""));
        calls.put("DELETE /api/v1/webhooks/{name}", new Call("admin", hook, ""));
        calls.put("POST /api/v1/calendars", new Call("clerk", "/api/v1/calendars", "{}"));
        calls.put("DELETE /api/v1/calendars/{id}", new Call("clerk", "/api/v1/calendars/{made}", ""));
        calls.put(
                "POST /api/v1/tokens",
                new Call("clerk", "/api/v1/tokens", "{\"name\":\"oa\",\"scope\":[\"read\"],\"until\":\"2024-02-01\"}"));
        calls.put("DELETE /api/v1/tokens/{id}", new Call("clerk", "/api/v1/tokens/{made}", ""));
        calls.put(
                "POST /api/v1/dead-letters/{group}/{stream}/retry",
                new Call("admin", "/api/v1/dead-letters/notices/case-none/retry", ""));
        return calls;
    }

    @Test
    void every_writing_endpoint_refuses_before_it_writes_whoever_would_not_take_the_answer(@TempDir Path data)
            throws IOException {
        try (Server server = Server.peopled(data)) {
            List<String> writing = Endpoints.all()
                    .map(Endpoints.Endpoint::operation)
                    .filter(operation -> !READING.contains(verb(operation)))
                    .filter(operation -> operation.contains(" /api/")) // pages answer browsers alone
                    .sorted(Comparator.comparing(AnswerTypesTest::verb).reversed())
                    .toList();
            assertThat(CALLS.keySet()).containsExactlyInAnyOrderElementsOf(writing);
            Map<String, String> made = new TreeMap<>();
            for (String operation : writing) {
                settle(server);
                Map<String, String> before = files(data);
                assertThat(call(server, operation, made, "text/csv"))
                        .as(operation)
                        .satisfies(reply -> assertThat(reply.status()).isEqualTo(406))
                        .satisfies(reply -> assertThat(reply.field("code")).isEqualTo("NOT_ACCEPTABLE"));
                assertThat(files(data))
                        .as("what %s left in the data folder", operation)
                        .isEqualTo(before);
                Reply taken = call(server, operation, made, "application/json");
                assertThat(taken.status())
                        .as("%s: %s", operation, taken.text())
                        .matches(status -> TAKEN.contains(status) || (IDLE.contains(operation) && status == 404));
                if (taken.status() == 201) {
                    made.put("DELETE" + operation.substring("POST".length()) + "/{id}", taken.field("id"));
                }
            }
        }
    }

    /** Has all written that Duban writes of itself, after what was taken before. */
    private static void settle(Server server) {
        Path processed = server.data().resolve("processed");
        await().until(() -> Files.exists(processed)
                && Files.readString(processed).lines().anyMatch(("notices:" + server.head())::equals));
        server.duban().part(Outbox.class).round();
    }

    private static Reply call(Server server, String operation, Map<String, String> made, String accept) {
        Call call = CALLS.get(operation);
        return server.as(call.account())
                .call(
                        verb(operation),
                        call.path().replace("{made}", made.getOrDefault(operation, "")),
                        BodyPublishers.ofString(call.body()),
                        "Content-Type",
                        "application/json",
                        "Accept",
                        accept);
    }

    private static String verb(String operation) {
        return operation.substring(0, operation.indexOf(' '));
    }

    /** Everything in the data folder but how far notices have come, which moves on by itself. */
    private static Map<String, String> files(Path data) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(data)) {
            for (Path file : all.filter(Files::isRegularFile)
                    .filter(one -> !one.endsWith("processed") && !one.endsWith("audit"))
                    .toList()) {
                files.put(data.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
