package org.duban.ui.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.opentelemetry.proto.trace.v1.Span;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duban.ui.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Traces go where an operator says, and nowhere otherwise. */
class TracingTest {

    private static final String EXPORT = "management.opentelemetry.tracing.export.";
    private static final String ENDPOINT = EXPORT + "otlp.endpoint";

    private final List<String> set = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void a_request_its_command_the_append_and_the_fold_are_told_to_the_collector_that_is_set() throws Exception {
        given("management.tracing.sampling.probability", "1.0");
        given(EXPORT + "schedule-delay", "50ms");
        try (SpanCollector collector = new SpanCollector();
                Server server = tracedBy(collector.url())) {
            assertThat(register(server)).isEqualTo(200);
            Span command = awaited(collector, "command register-unit");
            Span request = awaited(collector, "http post /api/v1/commands/{name}");
            assertThat(command.getParentSpanId()).isEqualTo(request.getSpanId());
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> collector.spans().stream()
                            .anyMatch(span -> span.getName().equals("append ledger")
                                    && span.getParentSpanId().equals(command.getSpanId())
                                    && span.getTraceId().equals(request.getTraceId())));
            assertThat(register(server)).isEqualTo(422);
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> collector.spans().stream()
                            .flatMap(span -> span.getAttributesList().stream())
                            .anyMatch(told -> told.getKey().equals("outcome")
                                    && told.getValue().getStringValue().equals("CommandRefused")));
            awaited(collector, "projection cases");
            awaited(collector, "projection notices");
            assertThat(collector.spans().toString()).doesNotContain("urban-committee", Server.PASSWORD);
        }
    }

    @Test
    void a_collector_that_is_not_there_keeps_nobody_from_anything() {
        try (Server server = tracedBy("http://127.0.0.1:1/v1/traces")) {
            assertThat(register(server)).isEqualTo(200);
        }
    }

    @Test
    void a_place_that_nothing_can_be_sent_to_is_refused_in_a_sentence() {
        given(ENDPOINT, "nonsense");
        assertThatThrownBy(() -> Server.bare(folder.resolve("data")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("nonsense")
                .hasMessageContaining("but should be http://");
        given(ENDPOINT, "http://127.0.0.1:1/v1/traces");
        given(EXPORT + "otlp.transport", "grpc");
        assertThatThrownBy(() -> Server.bare(folder.resolve("data")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("grpc");
    }

    @Test
    void commands_are_timed_by_their_kind_for_operators() {
        try (Server server = Server.bare(folder.resolve("data"), "DUBAN_MANAGEMENT_PORT", "0")) {
            register(server);
            assertThat(MetricsTest.numbers(server)).anySatisfy((name, value) -> {
                assertThat(name).startsWith("duban_command_seconds_count{").contains("command=\"register-unit\"");
                assertThat(value).isEqualTo(1);
            });
        }
    }

    @AfterEach
    void forget() {
        set.forEach(System::clearProperty);
    }

    private void given(String property, String value) {
        set.add(property);
        System.setProperty(property, value);
    }

    private Server tracedBy(String collector) {
        given(ENDPOINT, collector);
        return Server.bare(folder.resolve("data"));
    }

    private static int register(Server server) {
        return server.as("admin")
                .send(
                        "register-unit",
                        "{\"unitId\":\"urban-committee\",\"name\":\"城建\",\"kind\":\"COMMITTEE\",\"occurredOn\":\"2024-01-10\"}")
                .status();
    }

    private static Span awaited(SpanCollector collector, String name) {
        return await("span " + name)
                .atMost(Duration.ofSeconds(20))
                .until(() -> named(collector.spans(), name), Optional::isPresent)
                .orElseThrow();
    }

    private static Optional<Span> named(List<Span> spans, String name) {
        return spans.stream().filter(span -> span.getName().equals(name)).findFirst();
    }
}
