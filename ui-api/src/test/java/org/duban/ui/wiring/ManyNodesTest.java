package org.duban.ui.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.duban.events.AccountName;
import org.duban.testmongo.TestMongo;
import org.duban.ui.Caller;
import org.duban.ui.evidence.EvidenceFile;
import org.duban.ui.evidence.Upload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes on one MongoDB are one Duban. */
class ManyNodesTest {

    private static final String PASSWORD = "correct horse battery";
    private static final String PRINTED = "Password of the administrator account admin (shown this once): ";

    private final String database = "duban-test-" + UUID.randomUUID();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private String uri;

    @BeforeEach
    void find() {
        uri = TestMongo.uri().replace("/?", "/" + database + "?");
    }

    @AfterEach
    void drop() {
        try (MongoClient client = TestMongo.client()) {
            client.getDatabase(database).drop();
        }
    }

    @Test
    void a_database_without_a_ledger_is_not_begun_by_serving() {
        StartRefused refused =
                catchThrowableOfType(StartRefused.class, () -> node("first").close());
        assertThat(refused).hasMessageContaining("duban init").hasMessageContaining(database);
    }

    @Test
    void what_one_node_records_the_other_answers() {
        begin();
        try (RunningDuban first = node("first");
                RunningDuban second = node("second")) {
            Caller here = admin(first);
            Caller there = admin(second);
            var recorded = here.send("register-unit", """
                    {"unitId":"greening-bureau","name":"区绿化市容局","kind":"DEPARTMENT","organ":"GOVERNMENT"}""");
            assertThat(recorded.status()).isEqualTo(200);
            await().untilAsserted(
                            () -> assertThat(there.get("/api/v1/units").text()).contains("区绿化市容局"));
            var verified = there.get("/api/v1/ledger/verification").json();
            assertThat(verified.path("head").path("position").asLong())
                    .isEqualTo(there.get("/api/v1/ledger/head")
                            .json()
                            .path("position")
                            .asLong());
            assertThat(there.get("/api/v1/ledger/head").json())
                    .isEqualTo(here.get("/api/v1/ledger/head").json());
        }
    }

    /** No node refuses a command for not having heard yet of what another one has acknowledged. */
    @Test
    void a_command_may_rest_on_what_another_node_acknowledged_just_now() {
        begin();
        try (RunningDuban first = node("first");
                RunningDuban second = node("second")) {
            List<Caller> nodes = List.of(admin(first), admin(second));
            for (int n = 0; n < 30; n++) {
                String unit = "{\"unitId\":\"unit-" + n + "\",\"name\":\"%s\"";
                var made = nodes.get(n % 2).send("register-unit", unit.formatted("某局") + ",\"kind\":\"COMMITTEE\"}");
                assertThat(made.status()).as(made.text()).isEqualTo(200);
                var renamed = nodes.get((n + 1) % 2).send("rename-unit", unit.formatted("某委") + ",\"reason\":\"改名\"}");
                assertThat(renamed.status())
                        .as("unit %d: %s", n, renamed.text())
                        .isEqualTo(200);
            }
            assertThat(nodes.getFirst()
                            .send("rename-unit", "{\"unitId\":\"none\",\"name\":\"x\",\"reason\":\"y\"}")
                            .status())
                    .isEqualTo(422);
        }
    }

    @Test
    void a_password_and_a_file_that_one_node_was_given_are_the_others_too() {
        begin();
        try (RunningDuban first = node("first");
                RunningDuban second = node("second")) {
            InputStream photo = new ByteArrayInputStream(new byte[] {1, 2, 3});
            EvidenceFile kept = first.core().evidence().keep(new Upload(photo, "photo.jpg", "image/jpeg", "clerk"));
            assertThat(second.core().evidence().find(kept.sha256())).contains(kept);
            first.core().credentials().set(new AccountName("admin"), "another horse battery");
            assertThat(admin(second).get("/api/v1/me").status()).isEqualTo(401);
            assertThat(new Caller(port(second), "admin", "another horse battery")
                            .get("/api/v1/me")
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void the_first_administrator_is_made_once() {
        begin();
        try (RunningDuban first = node("first")) {
            long head = first.core().ledger().head().position();
            try (RunningDuban second = node("second")) {
                assertThat(second.core().ledger().head().position()).isEqualTo(head);
            }
        }
    }

    /** All begin at once, as they do where a supervisor of containers starts them. */
    @Test
    void nodes_that_start_together_for_the_first_time_all_serve_and_print_one_password_that_is_right()
            throws Exception {
        begin();
        List<RunningDuban> nodes;
        try (ExecutorService starters = Executors.newFixedThreadPool(3)) {
            List<Callable<RunningDuban>> starts = Stream.of("first", "second", "third")
                    .map(name -> (Callable<RunningDuban>) () -> RunningDuban.serving(
                            settings(name, ""), new PrintStream(printed, true, StandardCharsets.UTF_8)))
                    .toList();
            List<Future<RunningDuban>> started = starters.invokeAll(starts);
            nodes = started.stream().map(Future::resultNow).toList();
        }
        try {
            List<String> passwords = printed.toString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(PRINTED))
                    .map(line -> line.substring(PRINTED.length()))
                    .toList();
            assertThat(passwords).hasSize(1);
            assertThat(nodes)
                    .allSatisfy(node -> await().untilAsserted(
                                    () -> assertThat(new Caller(port(node), "admin", passwords.getFirst())
                                                    .get("/api/v1/me")
                                                    .text())
                                            .contains("\"roles\":[\"ADMIN\"]")));
        } finally {
            nodes.forEach(RunningDuban::close);
        }
    }

    @Test
    void another_node_goes_on_with_what_one_recorded_that_is_gone() {
        begin();
        String id;
        try (RunningDuban first = node("first")) {
            id = first.core().ledger().id();
            admin(first).send("register-unit", """
                    {"unitId":"greening-bureau","name":"区绿化市容局","kind":"DEPARTMENT","organ":"GOVERNMENT"}""");
        }
        try (RunningDuban second = node("second")) {
            assertThat(second.core().ledger().id()).isEqualTo(id);
            assertThat(admin(second).get("/api/v1/units").text()).contains("区绿化市容局");
        }
    }

    private void begin() {
        LedgerBegun begun = LedgerBegun.where(settings("begin"));
        assertThat(LedgerBegun.where(settings("begin"))).as("begun again").isEqualTo(begun);
        assertThat(begun.database()).isEqualTo(database);
    }

    private RunningDuban node(String name) {
        return RunningDuban.serving(settings(name), new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private DubanSettings settings(String name) {
        return settings(name, PASSWORD);
    }

    private DubanSettings settings(String name, String password) {
        return DubanSettings.of(
                Map.of(
                        "DUBAN_MONGODB_URI",
                        uri,
                        "DUBAN_DATA",
                        folder.resolve(name).toString(),
                        "DUBAN_PORT",
                        "0",
                        "DUBAN_CLOCK",
                        "2024-01-11",
                        "DUBAN_ADMIN_PASSWORD",
                        password),
                List.of());
    }

    private static int port(RunningDuban node) {
        return node.port().orElseThrow();
    }

    private static Caller admin(RunningDuban node) {
        return new Caller(port(node), "admin", PASSWORD);
    }
}
