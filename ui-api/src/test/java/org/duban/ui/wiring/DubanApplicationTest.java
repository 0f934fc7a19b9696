package org.duban.ui.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.duban.events.ledger.Ledger;
import org.duban.ui.Caller;
import org.duban.ui.DubanApplication;
import org.duban.ui.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Duban as an application of Spring Boot, started without any help of ours. */
@SpringBootTest(
        classes = DubanApplication.class,
        webEnvironment = WebEnvironment.DEFINED_PORT,
        properties = {"duban.port=0", "duban.clock=2024-01-11", "duban.admin-password=" + Server.PASSWORD})
@DirtiesContext
class DubanApplicationTest {

    @TempDir
    private static Path folder;

    @DynamicPropertySource
    static void inAFolderOfItsOwn(DynamicPropertyRegistry properties) {
        properties.add("duban.data", () -> folder.resolve("data").toString());
    }

    @LocalServerPort
    private int port;

    @Autowired
    private Core core;

    @Autowired
    private Clock clock;

    @Autowired
    private ApplicationContext context;

    @Test
    void serves_where_its_own_settings_say_and_lets_the_administrator_in() {
        assertThat(new Caller(port, "admin", Server.PASSWORD).get("/api/v1/me").status())
                .isEqualTo(200);
        assertThat(context.getEnvironment().getProperty("server.address")).isEqualTo("127.0.0.1");
    }

    @Test
    void is_made_of_beans_that_all_go_by_one_clock_and_one_data_folder() {
        assertThat(clock.instant()).isEqualTo("2024-01-11T15:59:59Z");
        assertThat(core.settings().clock()).isSameAs(clock);
        assertThat(core.settings().data()).isEqualTo(folder.resolve("data"));
        assertThat(context.getBean(Ledger.class)).isSameAs(core.ledger());
    }

    @Test
    void looks_after_deadlines_and_sends_notices_only_once_it_has_its_port_and_stops_them_first() {
        assertThat(context.getBeansOfType(StartStep.class).values())
                .hasSize(7)
                .allSatisfy(step -> assertThat(step.isRunning()).isTrue())
                .allSatisfy(step ->
                        assertThat(step.getPhase()).isGreaterThan(WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE));
    }
}
