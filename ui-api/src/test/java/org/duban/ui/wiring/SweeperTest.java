package org.duban.ui.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.duban.events.duty.DeadlineEvent.DeadlineMissed;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.view.ViewProgress;
import org.duban.ui.Inspection;
import org.duban.ui.Server;
import org.duban.ui.sweep.Sweeper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SweeperTest {

    private static final int NODES = 4;

    private Server server;

    @BeforeEach
    void begin(@TempDir Path folder) {
        server = Server.peopled(folder.resolve("data"));
        new Inspection(server).untilTheLetterIsDelivered();
        ViewProgress views = server.duban().views().orElseThrow().progress();
        await().until(() -> views.position() == server.head());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_start_puts_on_record_what_was_missed_while_nobody_looked_and_another_adds_nothing() {
        server.restart();
        await().until(() -> !missed().isEmpty());
        List<DeadlineMissed> found = missed();
        server.restart();
        try (Sweeper again = sweeper()) {
            assertThat(again.sweep()).isZero();
        }
        assertThat(missed()).isEqualTo(found).doesNotHaveDuplicates();
    }

    @Test
    void many_nodes_that_sweep_at_once_record_each_miss_once() throws Exception {
        try (ExecutorService nodes = Executors.newFixedThreadPool(NODES)) {
            Callable<Integer> sweep = () -> {
                try (Sweeper sweeper = sweeper()) {
                    return sweeper.sweep();
                }
            };
            for (Future<Integer> swept : nodes.invokeAll(List.of(sweep, sweep, sweep, sweep))) {
                assertThat(swept.get()).isNotNegative();
            }
        }
        assertThat(missed()).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void a_follow_up_tells_since_when_it_was_overdue_and_when_that_was_noticed() {
        try (Sweeper sweeper = sweeper()) {
            assertThat(sweeper.sweep()).isEqualTo(1);
        }
        JsonNode list = server.as("clerk")
                .get("/api/v1/follow-ups?status=overdue&minPosition=" + server.head())
                .json();
        JsonNode first = list.path("items").get(0);
        JsonNode miss = first.path("escalation").path("misses").get(0);
        LocalDate due = LocalDate.parse(first.path("dueOn").asString());
        assertThat(miss.path("overdueOn").asString()).isEqualTo(due.plusDays(1).toString());
        assertThat(miss.path("detectedAt").asString()).startsWith("2024-01-11T15:59:59");
    }

    private Sweeper sweeper() {
        return new ServiceConfiguration()
                .sweeper(server.duban().core(), server.duban().views().orElseThrow());
    }

    private List<DeadlineMissed> missed() {
        return server.duban().core().history().stream("case-" + Inspection.CASE, 0, Long.MAX_VALUE).stream()
                .map(RecordedEvent::event)
                .filter(DeadlineMissed.class::isInstance)
                .map(DeadlineMissed.class::cast)
                .toList();
    }
}
