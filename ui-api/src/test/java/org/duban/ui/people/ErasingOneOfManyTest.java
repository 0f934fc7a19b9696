package org.duban.ui.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.command.person.PersonCommand.RegisterPerson;
import org.duban.events.PersonId;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.duban.ui.files.SecretMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Of ten thousand people one is erased; every other answer stays what it was, byte for byte. */
class ErasingOneOfManyTest {

    private static final int PEOPLE = Integer.getInteger("duban.people", 10_000);
    private static final LocalDate DAY = LocalDate.parse("2023-02-01");
    private static final PersonId ONE = new PersonId("many-" + PEOPLE / 2);

    /** As of one position, so that not a byte may differ. */
    private static final List<String> PAST = List.of(
            "/api/v1/cases?limit=500",
            "/api/v1/cases?limit=500&format=csv",
            "/api/v1/follow-ups?limit=500",
            "/api/v1/meetings?limit=500",
            "/api/v1/seats?limit=500",
            "/api/v1/series?limit=500",
            "/api/v1/evaluations/annual-report?year=2023",
            "/api/v1/evaluations/figures?year=2023");

    private static final List<String> PRESENT = List.of(
            "/api/v1/cases?limit=500",
            "/api/v1/follow-ups?limit=500",
            "/api/v1/conflicts",
            "/api/v1/units",
            "/api/v1/accounts",
            "/api/v1/rules",
            "/api/v1/refusals",
            "/cases",
            "/registers/meeting");

    @Test
    void every_other_answer_stays_what_it_was(@TempDir Path data) throws IOException {
        try (Server server = Server.peopled(data)) {
            server.restart(() -> keys(data));
            IntStream.range(0, PEOPLE)
                    .mapToObj(n -> new PersonId("many-" + n))
                    .forEach(person -> server.record(new RegisterPerson(person, "某人" + person, DAY)));
            examples(server);
            done(server, "clerk", "request-erasure", "\"basis\":\"b\",\"reason\":\"r\",\"documentNo\":\"n\"");
            swept(server);
            long position = server.head();
            Map<String, String> before = answers(server, position);
            byte[] ledger = ledger(data);
            assertThat(before.keySet()).anyMatch(path -> path.startsWith("/cases/"));
            assertThat(before.get("/api/v1/people of clerk")).contains("某人many-1\"", "某人many-2\"");

            long began = System.nanoTime();
            done(server, "director", "erase-person", "\"decidedBy\":\"CHAIRPERSONS_MEETING\",\"documentNo\":\"n\"");
            System.out.printf("Erasing one of %d people took %d ms%n", PEOPLE, (System.nanoTime() - began) / 1_000_000);

            Map<String, String> after = answers(server, position);
            assertThat(after.keySet()).isEqualTo(before.keySet());
            after.forEach((path, text) -> assertThat(text).as(path).isEqualTo(before.get(path)));
            assertThat(ledger(data)).startsWith(ledger).hasSizeGreaterThan(ledger.length);
            assertThat(Files.readString(data.resolve("person-keys"))).contains(ONE + ":erased.");
            assertThat(server.as("clerk")
                            .get("/api/v1/people?limit=500&asOf=@" + position)
                            .text())
                    .doesNotContain("某人" + ONE + "\"");
        }
    }

    /** At once, since each would be written with all before it. */
    private static void keys(Path data) {
        Map<String, String> keys = new TreeMap<>();
        for (int n = 0; n < PEOPLE; n++) {
            keys.put("many-" + n, Base64.getEncoder().encodeToString(SealBox.key()));
        }
        SecretMap.open(data.resolve("person-keys")).putAll(keys);
    }

    /** Whatever of the catalogue's examples is taken, from whoever may give it. */
    private static void examples(Server server) {
        for (JsonNode command :
                server.as("clerk").get("/api/v1/commands").json().path("items")) {
            for (String account : List.of("clerk", "committee", "director")) {
                String name = command.path("name").asString();
                boolean person = name.endsWith("-erasure") || name.endsWith("-hold") || name.equals("erase-person");
                if (!person) {
                    server.as(account).send(name, command.path("example").toString());
                }
            }
        }
    }

    /** Afterwards Duban records nothing by itself any more: what was missed by that day is on record. */
    private static void swept(Server server) {
        server.restart(() -> {});
        await().atMost(Duration.ofMinutes(2))
                .until(() -> server.as("clerk")
                        .get("/api/v1/cases/waste-2023/history?limit=500&minPosition=" + server.head())
                        .text()
                        .contains("DeadlineMissed"));
    }

    private static void done(Server server, String account, String command, String more) {
        Reply reply = server.as(account).send(command, "{\"personId\":\"" + ONE + "\"," + more + "}");
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    }

    /** By path and who asks; of the person who is erased without the name. */
    private static Map<String, String> answers(Server server, long position) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String account : List.of("clerk", "auditor", "office", "deputy", "admin")) {
            PAST.forEach(path ->
                    answers.put(path + " then of " + account, text(server, account, path + "&asOf=@" + position)));
            PRESENT.forEach(path -> answers.put(path + " of " + account, present(server, account, path)));
        }
        answers.put("/api/v1/people of clerk", people(server, "&minPosition=" + server.head()));
        answers.put("/api/v1/people then of clerk", people(server, "&asOf=@" + position));
        server.as("clerk").get("/api/v1/cases?limit=500").json().path("items").forEach(row -> {
            String id = row.path("caseId").asString();
            for (String path : List.of("/api/v1/cases/" + id, "/api/v1/cases/" + id + "/history", "/cases/" + id)) {
                answers.put(path, present(server, "clerk", path));
            }
        });
        return answers;
    }

    private static String people(Server server, String when) {
        List<String> people = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = server.as("clerk")
                    .get("/api/v1/people?limit=500" + when + cursor)
                    .json();
            page.path("items").forEach(one -> people.add(without(one)));
            cursor = page.path("next").isNull()
                    ? ""
                    : "&cursor=" + page.path("next").asString();
        } while (!cursor.isEmpty());
        assertThat(people).hasSizeGreaterThanOrEqualTo(PEOPLE);
        return String.join("\n", people);
    }

    /** Without where the ledger stands, and what forms and scripts are marked with once. */
    private static String present(Server server, String account, String path) {
        String head = Long.toString(server.head());
        return text(server, account, path + (path.contains("?") ? "&" : "?") + "minPosition=" + head)
                .replaceAll("(?<=%40|[^0-9a-f])" + head + "(?![0-9a-f])", "HEAD")
                .replaceAll("(nonce|name=\"_csrf\" value)=\"[^\"]*\"", "");
    }

    private static String text(Server server, String account, String path) {
        Reply reply = server.as(account).get(path);
        return reply.status() + " " + reply.text();
    }

    private static String without(JsonNode person) {
        if (!person.path("personId").asString().equals(ONE.value())) {
            return person.toString();
        }
        ObjectNode rest = (ObjectNode) JsonMapper.shared().readTree(person.toString());
        return rest.remove(List.of("name", "erasures", "version")).toString();
    }

    /** What is recorded, in the order in which it was. */
    private static byte[] ledger(Path data) {
        try (Stream<Path> files = Files.list(data.resolve("ledger"))) {
            return Files.readAllBytes(
                    files.filter(file -> String.valueOf(file.getFileName()).matches("\\d{20}\\..*"))
                            .max(Path::compareTo)
                            .orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
