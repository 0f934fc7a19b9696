package org.duban.ui.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.duban.events.ledger.history.History;
import org.duban.ui.Caller;
import org.duban.ui.DubanApplication;
import org.duban.ui.Reply;
import org.duban.ui.Server;
import org.duban.ui.operation.ViewsHealth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What operators are told of health, and where. */
class HealthTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String[] ON = {"DUBAN_MANAGEMENT_PORT", "0"};

    @TempDir
    private Path folder;

    @Test
    void operators_are_told_on_a_port_of_their_own_and_nobody_on_the_one_that_serves() {
        try (Server server = Server.bare(folder.resolve("data"), ON)) {
            JsonNode health = json(server, "/actuator/health");
            assertThat(health.path("status").asString()).isEqualTo("UP");
            assertThat(health.path("components").propertyNames())
                    .contains("ledger", "views", "diskSpace", "livenessState", "readinessState")
                    .doesNotContain("mail");
            assertThat(health.at("/components/ledger/details/position").asLong())
                    .isEqualTo(server.head());
            assertThat(health.at("/components/views/details/parked").asInt(-1)).isZero();
            assertThat(health.at("/components/diskSpace/details/path").asString())
                    .contains(folder.toString());
            assertThat(server.as("admin").get("/actuator/health").status()).isEqualTo(404);
            assertThat(server.as("admin").get("/actuator").status()).isEqualTo(404);
            assertThat(told(server, "/api/v1/me").status()).isEqualTo(404);
            assertThat(told(server, "/actuator/env").status()).isEqualTo(404);
        }
    }

    @Test
    void without_the_setting_there_is_no_second_port() {
        try (Server server = Server.bare(folder.resolve("data"))) {
            assertThat(server.duban().managementPort()).isEmpty();
            assertThat(server.as("admin").get("/actuator/health").status()).isEqualTo(404);
        }
    }

    @Test
    void a_ledger_that_takes_nothing_more_is_not_ready_but_alive() {
        try (Server server = Server.bare(folder.resolve("data"), ON)) {
            assertThat(told(server, "/actuator/health/readiness").status()).isEqualTo(200);
            server.duban().core().ledger().close();
            assertThat(told(server, "/actuator/health/readiness").status()).isEqualTo(503);
            assertThat(told(server, "/actuator/health/liveness").status()).isEqualTo(200);
        }
    }

    @Test
    void a_server_that_still_folds_its_views_is_alive_but_not_ready() throws Exception {
        int port = freePort();
        DubanSettings settings = DubanSettings.of(
                Map.of(
                        "DUBAN_DATA",
                        folder.resolve("data").toString(),
                        "DUBAN_PORT",
                        "0",
                        "DUBAN_ADMIN_PASSWORD",
                        Server.PASSWORD,
                        "DUBAN_MANAGEMENT_PORT",
                        Integer.toString(port)),
                List.of());
        CompletableFuture<ConfigurableApplicationContext> starting = CompletableFuture.supplyAsync(() -> Launch.of(
                new SpringApplicationBuilder(DubanApplication.class, HeldFolding.class), settings, System.out));
        try {
            await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> {
                assertThat(status(port, "liveness")).isEqualTo(200);
                assertThat(status(port, "readiness")).isEqualTo(503);
            });
            assertThat(starting).isNotDone();
        } finally {
            HeldFolding.MAY_GO_ON.countDown();
        }
        try (ConfigurableApplicationContext served = starting.get(1, TimeUnit.MINUTES)) {
            assertThat(served.isRunning()).isTrue();
            assertThat(status(port, "readiness")).isEqualTo(200);
        }
    }

    /** Whoever folds all streams has to wait, as for a long ledger. */
    static final class HeldFolding {

        static final CountDownLatch MAY_GO_ON = new CountDownLatch(1);

        @Bean
        static BeanPostProcessor slowHistory() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof History history ? slow(history) : bean;
                }
            };
        }

        private static Object slow(History history) {
            Class<?>[] seen = {History.class};
            return Proxy.newProxyInstance(History.class.getClassLoader(), seen, (proxy, method, given) -> {
                if (method.getName().equals("streams") && "".equals(given[0])) {
                    MAY_GO_ON.await();
                }
                return method.invoke(history, given);
            });
        }
    }

    private static int status(int port, String group) {
        return Caller.operator(port, "/actuator/health/" + group).status();
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    @Test
    void views_that_are_being_folded_are_out_of_service_and_then_up_however_far_behind() {
        AtomicBoolean built = new AtomicBoolean();
        ViewsHealth views = new ViewsHealth(built::get, () -> 7, () -> 1);
        assertThat(views.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        built.set(true);
        assertThat(views.health().getStatus()).isEqualTo(Status.UP);
        assertThat(views.health().getDetails()).containsEntry("lag", 7L).containsEntry("parked", 1);
    }

    @Test
    void a_mail_server_that_is_not_there_is_told_but_duban_stays_ready() throws IOException {
        int nobody = freePort();
        try (Server server = Server.bare(
                folder.resolve("data"),
                "DUBAN_MANAGEMENT_PORT",
                "0",
                "DUBAN_MAIL_HOST",
                "127.0.0.1",
                "DUBAN_MAIL_PORT",
                Integer.toString(nobody),
                "DUBAN_MAIL_FROM",
                "duban@example.org")) {
            JsonNode health = JsonMapper.shared()
                    .readTree(told(server, "/actuator/health").text());
            assertThat(health.at("/components/mail/status").asString()).isEqualTo("DOWN");
            assertThat(told(server, "/actuator/health/readiness").status()).isEqualTo(200);
        }
    }

    @Test
    void one_port_for_both_is_refused() {
        assertThatThrownBy(() ->
                        DubanSettings.of(Map.of("DUBAN_PORT", "8081", "DUBAN_MANAGEMENT_PORT", "8081"), List.of()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("DUBAN_MANAGEMENT_PORT");
    }

    private static JsonNode json(Server server, String path) {
        Reply reply = told(server, path);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return JsonMapper.shared().readTree(reply.text());
    }

    private static Reply told(Server server, String path) {
        return Caller.operator(server.duban().managementPort().orElseThrow(), path);
    }
}
