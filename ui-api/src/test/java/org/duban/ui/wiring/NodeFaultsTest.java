package org.duban.ui.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.testmongo.MongodSet;
import org.duban.testmongo.TestMongo;
import org.duban.ui.Caller;
import org.duban.ui.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What callers of nodes are told while servers are gone, and while clocks do not agree. */
@Timeout(300)
class NodeFaultsTest {

    private static final String PASSWORD = "correct horse battery";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void without_a_majority_commands_are_answered_503_with_a_time_and_taken_once_when_it_is_back() {
        try (MongodSet set = TestMongo.set(3)) {
            String uri = set.uri();
            LedgerBegun.where(settings(uri, "begin", "2024-01-11"));
            try (RunningDuban node = node(uri, "node", "2024-01-11")) {
                Caller admin = new Caller(node.port().orElseThrow(), "admin", PASSWORD);
                assertThat(unit(admin, "before").status()).isEqualTo(200);
                int primary = set.primary();
                int gone = (primary + 1) % 3;
                set.kill(gone);
                set.kill((primary + 2) % 3);

                Reply refused = unit(admin, "meanwhile");

                assertThat(refused.status()).as(refused.text()).isEqualTo(503);
                assertThat(Integer.parseInt(refused.header("Retry-After"))).isPositive();
                set.restart(gone);
                set.restart((primary + 2) % 3);
                await().atMost(PATIENCE).until(() -> unit(admin, "meanwhile").status() == 200);
                String receipt = unit(admin, "meanwhile").text();
                assertThat(unit(admin, "meanwhile").text())
                        .as("the same receipt")
                        .isEqualTo(receipt);
                await().untilAsserted(
                                () -> assertThat(admin.get("/api/v1/units").text())
                                        .containsOnlyOnce("\"unitId\":\"meanwhile\"")
                                        .contains("\"unitId\":\"before\""));
            }
        }
    }

    @Test
    void nodes_whose_clocks_are_ten_minutes_apart_agree_on_order_time_and_day() {
        String uri = TestMongo.uri().replace("/?", "/duban-test-" + UUID.randomUUID() + "?");
        // In Shanghai one of them has gone into the next day.
        LedgerBegun.where(settings(uri, "begin", "2024-01-11T15:50:00Z"));
        try (RunningDuban early = node(uri, "early", "2024-01-11T15:55:00Z");
                RunningDuban late = node(uri, "late", "2024-01-11T16:05:00Z")) {
            Caller here = new Caller(early.port().orElseThrow(), "admin", PASSWORD);
            Caller there = new Caller(late.port().orElseThrow(), "admin", PASSWORD);
            long position = 0;
            Instant time = Instant.EPOCH;
            for (int n = 0; n < 6; n++) {
                var receipt = unit(n % 2 == 0 ? there : here, "unit-" + n).json();
                assertThat(receipt.path("position").asLong()).isGreaterThan(position);
                position = receipt.path("position").asLong();
                Instant recorded = late.core().ledger().head().at();
                assertThat(recorded).as("recordedAt of unit-" + n).isAfterOrEqualTo(time);
                time = recorded;
            }
            assertThat(time).isAfterOrEqualTo(Instant.parse("2024-01-11T16:05:00Z"));
            long reached = position;
            await().until(() -> early.core().ledger().head().position() >= reached);
            assertThat(early.core().ledger().head().at()).isEqualTo(time);
            assertThat(early.core().settings().clock().instant())
                    .as("the day of the one that is behind, once it knows")
                    .isAfterOrEqualTo(Instant.parse("2024-01-11T16:00:00Z"));
            String question = "/api/v1/follow-ups?status=OVERDUE&minPosition=" + reached;
            await().untilAsserted(() -> assertThat(here.get(question).text())
                    .isEqualTo(there.get(question).text()));
        } finally {
            try (MongoClient client = TestMongo.client()) {
                client.getDatabase(uri.substring(uri.lastIndexOf('/') + 1, uri.indexOf('?')))
                        .drop();
            }
        }
    }

    private static Reply unit(Caller admin, String id) {
        String unit = """
                {"unitId":"%s","name":"%s","kind":"DEPARTMENT","organ":"GOVERNMENT","occurredOn":"2024-01-10"}""".formatted(id, id);
        return admin.send("register-unit", unit, "Idempotency-Key", "key-of-" + id);
    }

    private RunningDuban node(String uri, String name, String clock) {
        return RunningDuban.serving(settings(uri, name, clock), new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private DubanSettings settings(String uri, String name, String clock) {
        return DubanSettings.of(
                Map.of(
                        "DUBAN_MONGODB_URI",
                        uri,
                        "DUBAN_DATA",
                        folder.resolve(name).toString(),
                        "DUBAN_PORT",
                        "0",
                        "DUBAN_CLOCK",
                        clock,
                        "DUBAN_ADMIN_PASSWORD",
                        PASSWORD),
                List.of());
    }
}
