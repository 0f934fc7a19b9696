package org.duban.ui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.duban.ui.Inspection;
import org.duban.ui.Server;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A case followed over HTTP. */
class LiveTest {

    private static final List<String> CHANGES = List.of(
            "director adopt-inspection-plan",
            "committee form-inspection-group",
            "clerk notify-inspected-organ",
            "committee inspect-site",
            "committee do-spot-check",
            "committee close-fieldwork",
            "committee submit-inspection-report");

    private Server server;
    private Inspection inspection;

    @BeforeEach
    void start(@TempDir Path data) {
        server = Server.peopled(data);
        inspection = new Inspection(server);
        inspection.step("committee", "open-law-inspection");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void it_is_told_as_it_stands_and_again_after_each_change() {
        try (Listener listener = new Listener(server, "clerk", Inspection.CASE)) {
            await().until(() -> listener.cases().size() == 1);
            inspection.step("director", "adopt-inspection-plan");
            await().until(() -> listener.cases().size() == 2);
            inspection.step("committee", "form-inspection-group");
            await().until(() -> listener.cases().size() == 3);
            String asked =
                    server.as("clerk").get("/api/v1/cases/" + Inspection.CASE).text();
            assertThat(JsonMapper.shared().readTree(listener.cases().getLast()))
                    .isEqualTo(JsonMapper.shared().readTree(asked));
        }
    }

    @Test
    void what_happens_elsewhere_is_not_told() {
        try (Listener listener = new Listener(server, "clerk", Inspection.CASE)) {
            await().until(() -> listener.cases().size() == 1);
            inspection.step("committee", "open-law-inspection", "caseId", "\"other\"");
            inspection.step("director", "adopt-inspection-plan");
            await().until(() -> listener.cases().size() == 2);
            assertThat(listener.cases().getLast()).contains(Inspection.CASE).doesNotContain("\"other\"");
        }
    }

    @Test
    void whoever_may_not_read_it_any_more_is_told_so_and_nothing_else() {
        try (Listener listener = new Listener(server, "clerk", Inspection.CASE)) {
            await().until(() -> listener.cases().size() == 1);
            String body =
                    "{\"account\":\"clerk\",\"role\":\"CLERK\",\"reason\":\"moved\",\"occurredOn\":\"2023-06-01\"}";
            assertThat(server.as("admin").send("take-back-role", body).status()).isEqualTo(200);
            await().until(listener::over);
            assertThat(listener.end()).containsExactly("NOT_READABLE");
            assertThat(listener.cases()).hasSize(1);
        }
    }

    @Test
    void a_case_that_is_not_theirs_to_read_is_not_there() {
        try (Listener listener = new Listener(server, "department", Inspection.CASE);
                Listener astray = new Listener(server, "clerk", "nowhere")) {
            assertThat(listener.status()).isEqualTo(404);
            assertThat(astray.status()).isEqualTo(404);
        }
    }

    @Test
    void nobody_follows_more_than_can_be_served_and_a_place_is_free_again_once_it_is_left() {
        List<Listener> all = new ArrayList<>();
        try {
            for (int n = 0; n < 10; n++) {
                all.add(new Listener(server, "clerk", Inspection.CASE));
                assertThat(all.getLast().status()).isEqualTo(200);
            }
            try (Listener eleventh = new Listener(server, "clerk", Inspection.CASE);
                    Listener other = new Listener(server, "auditor", Inspection.CASE)) {
                assertThat(eleventh.status()).isEqualTo(429);
                assertThat(other.status()).isEqualTo(200);
            }
            all.removeFirst().close();
            Deque<String> changes = new ArrayDeque<>(CHANGES);
            await().untilAsserted(() -> {
                step(changes.poll()); // who left is noticed when he is told something, sooner or later
                try (Listener next = new Listener(server, "clerk", Inspection.CASE)) {
                    assertThat(next.status()).isEqualTo(200);
                }
            });
        } finally {
            all.forEach(Listener::close);
        }
    }

    private void step(@Nullable String change) {
        if (change != null) {
            inspection.step(change.split(" ")[0], change.split(" ")[1]);
        }
    }

    @Test
    void stopping_the_server_ends_it_at_once() {
        try (Listener listener = new Listener(server, "clerk", Inspection.CASE)) {
            await().until(() -> listener.cases().size() == 1);
            long start = System.nanoTime();
            server.close();
            await().until(listener::over);
            assertThat(listener.end()).containsExactly("OVER");
            assertThat((System.nanoTime() - start) / 1_000_000_000).isLessThan(10);
        }
    }
}
