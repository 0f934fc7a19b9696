package org.duban.ops;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duban.command.CommandGateway;
import org.duban.command.Sender;
import org.duban.command.account.AccountCommand.DisableAccount;
import org.duban.command.account.AccountCommand.RegisterAccount;
import org.duban.events.AccountName;
import org.duban.ui.journal.OperatorLog;
import org.duban.ui.wiring.RunningDuban;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class PasswdTest {

    @TempDir
    private Path folder;

    private RecordingTerminal terminal;

    @BeforeEach
    void begin_with_an_administrator() {
        terminal = new RecordingTerminal(
                Map.of("DUBAN_DATA", folder.toString(), "DUBAN_ADMIN_PASSWORD", "the first password"));
        try (RunningDuban duban = open()) {
            duban.firstStart(terminal.terminal().out(), null);
        }
    }

    @Test
    void the_password_of_the_environment_is_set() throws Exception {
        String before = Files.readString(folder.resolve("credentials"));

        assertThat(passwd("admin", "the second password")).as(terminal.err()).isZero();

        assertThat(Files.readString(folder.resolve("credentials")))
                .startsWith("admin:")
                .isNotEqualTo(before);
        assertThat(terminal.out())
                .isEqualTo("admin has a new password, and has to choose another one at the next login.\n");
    }

    @Test
    void a_new_password_is_a_line_in_the_operators_log() {
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        Logger log = (Logger) LoggerFactory.getLogger(OperatorLog.NAME);
        lines.start();
        log.addAppender(lines);
        try {
            passwd("admin", "the second password");
        } finally {
            log.detachAppender(lines);
        }
        assertThat(lines.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly("password set account=admin by=passwd");
    }

    @Test
    void the_first_line_of_the_input_is_taken_where_nobody_types() throws Exception {
        String before = Files.readString(folder.resolve("credentials"));
        InputStream input = System.in;
        System.setIn(new ByteArrayInputStream("来自输入的一个新密码行不行\nmore\n".getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(passwd("admin", "")).as(terminal.err()).isZero();
        } finally {
            System.setIn(input);
        }

        assertThat(Files.readString(folder.resolve("credentials"))).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"too short", "十个字还是不够长"})
    void what_the_server_would_refuse_is_refused(String password) throws Exception {
        String before = Files.readString(folder.resolve("credentials"));

        assertThat(passwd("admin", password)).isEqualTo(1);

        assertThat(terminal.err())
                .isEqualTo(
                        "duban: A password has at least 12 and at most 256 characters, whichever they are. Nothing was changed.\n");
        assertThat(folder.resolve("credentials")).hasContent(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "No Name"})
    void an_account_that_is_not_there_gets_none(String account) {
        assertThat(passwd(account, "a good password")).isNotZero();

        assertThat(terminal.err()).isEqualTo("duban: There is no account " + account + ".\n");
    }

    @Test
    void a_disabled_account_gets_none() throws Exception {
        try (RunningDuban duban = open()) {
            CommandGateway gateway = duban.core().commands().gateway();
            LocalDate today = LocalDate.now(duban.core().settings().clock());
            AccountName former = new AccountName("former");
            gateway.send(new RegisterAccount(former, "f", null, null, null, today), Sender.of("admin"));
            gateway.send(new DisableAccount(former, "left", today), Sender.of("admin"));
        }
        String before = Files.readString(folder.resolve("credentials"));

        assertThat(passwd("former", "a good password")).isEqualTo(1);

        assertThat(terminal.err())
                .isEqualTo("duban: Account former is disabled, and nobody logs in to it; enable it first.\n");
        assertThat(folder.resolve("credentials")).hasContent(before);
    }

    @Test
    void a_running_server_must_be_stopped_first() {
        try (RunningDuban running = open()) {
            assertThat(passwd("admin", "a good password")).isEqualTo(1);
        }

        assertThat(terminal.err()).contains("would write the old password over the new one: stop it first");
    }

    private RunningDuban open() {
        return Started.offline(Settings.of(terminal.terminal()));
    }

    private int passwd(String account, String password) {
        terminal = new RecordingTerminal(Map.of("DUBAN_PASSWORD", password));
        return Duban.run(List.of("passwd", account, "--data", folder.toString()), terminal.terminal());
    }
}
