package org.duban.ui.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.duban.ui.Caller;
import org.duban.ui.Server;
import org.duban.ui.journal.OperatorLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an operator finds in the log. */
@Isolated
class OperatorLogTest {

    private static final String NEW = "another horse battery";

    private final Logger log = (Logger) LoggerFactory.getLogger(OperatorLog.NAME);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @TempDir
    private Path folder;

    @BeforeEach
    void listen() {
        lines.start();
        log.setLevel(Level.INFO);
        log.addAppender(lines);
    }

    @AfterEach
    void leave() {
        log.detachAppender(lines);
    }

    @Test
    void says_who_came_in_once_a_visit_and_who_was_turned_away_or_locked_out() {
        try (Server server = Server.bare(folder.resolve("data"))) {
            Caller admin = server.as("admin");
            admin.get("/api/v1/me");
            admin.get("/api/v1/me");
            for (int i = 0; i < 11; i++) {
                server.as("nobody", "secret-guess").get("/api/v1/me");
            }
            assertThat(said())
                    .hasSize(12)
                    .startsWith("login good account=admin from=127.0.0.1", "login bad account=nobody from=127.0.0.1")
                    .endsWith("login bad account=nobody from=127.0.0.1", "login locked account=nobody from=127.0.0.1")
                    .noneMatch(line -> line.contains("secret-guess"));
        }
    }

    @Test
    void says_whose_password_somebody_else_set_and_what_was_refused() {
        try (Server server = Server.peopled(folder.resolve("data"))) {
            String body = "{\"password\":\"" + NEW + "\"}";
            server.as("clerk").put("/api/v1/accounts/clerk/password", body);
            server.as("admin").put("/api/v1/accounts/deputy/password", body);
            String code = server.as("admin")
                    .send(
                            "register-unit",
                            "{\"unitId\":\"general-office\",\"name\":\"名称\",\"kind\":\"COMMITTEE\",\"occurredOn\":\"2024-01-10\"}")
                    .field("code");
            assertThat(said())
                    .contains(
                            "password set account=deputy by=admin",
                            "refused account=admin command=register-unit subject=general-office code=" + code)
                    .noneMatch(line -> line.startsWith("password set account=clerk"))
                    .noneMatch(line -> line.contains(NEW) || line.contains("名称"));
        }
    }

    @Test
    void a_name_made_up_at_the_door_stays_on_its_line_and_is_cut() {
        OperatorLog.turnedAway("x\nlogin good account=admin" + "y".repeat(1000), "127.0.0.1");
        assertThat(said().getFirst())
                .startsWith("login bad account=x?login_good_account=adminyyy")
                .doesNotContain("\n")
                .hasSizeLessThan(120);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "json"})
    void the_log_goes_to_standard_error_in_lines_or_as_json(String format) throws Exception {
        LoggerContext context = new LoggerContext();
        context.putProperty("DUBAN_LOG_FORMAT", format);
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(OperatorLog.class.getResource("/logback.xml"));
        ConsoleAppender<ILoggingEvent> console =
                (ConsoleAppender<ILoggingEvent>) context.getLogger("ROOT").getAppender("CONSOLE");
        assertThat(console.getTarget()).isEqualTo("System.err");
        Logger operator = context.getLogger(OperatorLog.NAME);
        assertThat(operator.isInfoEnabled()).isTrue();
        lines.list.clear();
        OperatorLog.cameIn("admin", "127.0.0.1");
        String line = new String(console.getEncoder().encode(lines.list.getFirst()), StandardCharsets.UTF_8);
        if (format.isEmpty()) {
            assertThat(line)
                    .endsWith("INFO  operator login good account=admin from=127.0.0.1" + System.lineSeparator());
        } else {
            JsonNode json = JsonMapper.shared().readTree(line);
            assertThat(json.path("formattedMessage").asString()).isEqualTo("login good account=admin from=127.0.0.1");
            assertThat(json.path("loggerName").asString()).isEqualTo(OperatorLog.NAME);
        }
    }

    @Test
    void another_format_is_refused_before_the_log_is_lost() {
        assertThatThrownBy(() -> DubanSettings.of(Map.of("DUBAN_LOG_FORMAT", "xml"), List.of()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("DUBAN_LOG_FORMAT");
        DubanSettings.of(Map.of("DUBAN_LOG_FORMAT", "json"), List.of());
    }

    private List<String> said() {
        return lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }
}
