package org.duban.ui.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.duban.ui.Caller;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The numbers that operators are told. */
class MetricsTest {

    @TempDir
    private Path folder;

    @Test
    void a_command_is_counted_in_commits_events_bytes_and_waits_for_the_disk() {
        try (Server server = server()) {
            Map<String, Double> before = numbers(server);
            long head = server.head();
            assertThat(unit(server, "urban-committee").status()).isEqualTo(200);
            Map<String, Double> after = numbers(server);
            assertThat(grown("duban_ledger_commits_total", before, after)).isEqualTo(1);
            assertThat(grown("duban_ledger_events_total", before, after)).isEqualTo(server.head() - head);
            assertThat(grown("duban_ledger_bytes_total", before, after)).isBetween(100.0, 10_000.0);
            assertThat(grown("duban_ledger_fsync_seconds_count", before, after)).isEqualTo(1);
            assertThat(grown("duban_ledger_fsync_seconds_sum", before, after)).isBetween(0.0, 60.0);
            assertThat(grown("duban_ledger_fsync_seconds_bucket{le=\"+Inf\"}", before, after))
                    .isEqualTo(1);
            assertThat(after).containsKey("duban_ledger_fsync_seconds_bucket{le=\"0.01\"}");
            assertThat(after).containsEntry("duban_ledger_position", (double) server.head());
            assertThat(after).containsEntry("duban_ledger_writable", 1.0);
            server.duban().views().orElseThrow().progress().awaitPosition(server.head(), Duration.ofSeconds(10));
            assertThat(numbers(server)).containsEntry("duban_views_lag", 0.0).containsEntry("duban_views_parked", 0.0);
        }
    }

    @Test
    void a_refusal_is_counted_under_its_code() {
        try (Server server = server()) {
            assertThat(numbers(server).keySet()).noneMatch(name -> name.startsWith("duban_refusals"));
            unit(server, "urban-committee");
            Reply refused = unit(server, "urban-committee");
            String code = refused.field("code");
            assertThat(numbers(server)).containsEntry("duban_refusals_total{code=\"" + code + "\"}", 1.0);
        }
    }

    @Test
    void what_is_owed_and_what_was_told_have_a_number_each() {
        try (Server server = server()) {
            assertThat(numbers(server))
                    .containsEntry("duban_follow_ups{status=\"overdue\"}", 0.0)
                    .containsEntry("duban_follow_ups{status=\"due-soon\"}", 0.0)
                    .containsEntry("duban_notices_total{channel=\"mail\",outcome=\"sent\"}", 0.0)
                    .containsEntry("duban_notices_total{channel=\"webhook\",outcome=\"failed\"}", 0.0);
        }
    }

    private Server server() {
        return Server.bare(folder.resolve("data"), "DUBAN_MANAGEMENT_PORT", "0");
    }

    private static Reply unit(Server server, String id) {
        return server.as("admin")
                .send(
                        "register-unit",
                        "{\"unitId\":\"" + id
                                + "\",\"name\":\"n\",\"kind\":\"COMMITTEE\",\"occurredOn\":\"2024-01-10\"}");
    }

    private static double grown(String name, Map<String, Double> before, Map<String, Double> after) {
        return after.get(name) - before.get(name);
    }

    static Map<String, Double> numbers(Server server) {
        return Caller.anonymous(server.duban().managementPort().orElseThrow(), "/actuator/prometheus")
                .text()
                .lines()
                .filter(line -> line.startsWith("duban_"))
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.lastIndexOf(' ')),
                        line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1))));
    }
}
