package org.duban.ui.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duban.command.Sender;
import org.duban.events.EventMeta;
import org.duban.events.ledger.file.OwnerOnly;
import org.duban.ui.DubanApplication;
import org.duban.ui.Server;
import org.duban.ui.commands.CommandReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;

class StartTest {

    private static final String PRINTED = "Password of the administrator account admin (shown this once): ";

    private Path data;

    @BeforeEach
    void choose(@TempDir Path folder) {
        data = folder.resolve("data");
    }

    @Test
    void the_first_start_prints_the_password_of_an_administrator_and_later_ones_do_not() {
        try (Server server = Server.bare(data, "DUBAN_ADMIN_PASSWORD", "")) {
            String line = server.printed().getLast();
            assertThat(line).startsWith(PRINTED);
            String password = line.substring(PRINTED.length());
            assertThat(password).hasSize(20);
            assertThat(server.as("admin", password).get("/api/v1/me").text()).contains("\"roles\":[\"ADMIN\"]");
            server.restart();
            assertThat(server.printed()).hasSize(2);
            assertThat(server.as("admin", password).get("/api/v1/me").status()).isEqualTo(200);
        }
    }

    @Test
    void all_in_the_data_folder_is_its_owners_alone_and_what_was_open_is_closed_at_the_start() throws IOException {
        assumeTrue(OwnerOnly.knowsOwners(data));
        try (Server server = Server.bare(data)) {
            assertThat(server.as("admin").get("/api/v1/me").status()).isEqualTo(200);
            assertThat(server.as("admin", "wrong").get("/api/v1/me").status()).isEqualTo(401);
            assertNobodyElseReads();
            Path evidence = data.resolve("evidence");
            Files.setPosixFilePermissions(evidence, PosixFilePermissions.fromString("rwxr-xr-x"));
            server.restart();
            assertNobodyElseReads();
        }
    }

    private void assertNobodyElseReads() throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            assertThat(all)
                    .hasSizeGreaterThan(5)
                    .allSatisfy(path -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                            .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------"));
        }
    }

    @Test
    void a_chosen_password_is_not_printed() {
        try (Server server = Server.bare(data)) {
            assertThat(server.printed()).isEmpty();
            assertThat(server.as("admin").get("/api/v1/me").status()).isEqualTo(200);
        }
    }

    @Test
    void offline_the_folder_takes_commands_without_a_server_and_without_an_administrator() {
        try (RunningDuban duban = RunningDuban.offline(settings("2024-01-11"))) {
            byte[] json = "{\"unitId\":\"u\",\"name\":\"n\",\"kind\":\"COMMITTEE\"}".getBytes(StandardCharsets.UTF_8);
            CommandReader reader =
                    CommandReader.demandingIds(duban.core().settings().clock());
            duban.core()
                    .commands()
                    .gateway()
                    .send(reader.read("register-unit", json).command(), Sender.of(EventMeta.SYSTEM));
            assertThat(duban.port()).isEmpty();
            assertThat(duban.core().ledger().head().position()).isEqualTo(1);
            assertThat(duban.core().commands().directory().accounts()).isEmpty();
        }
    }

    @Test
    void a_clock_before_the_head_of_the_ledger_stops_the_start() {
        Server.bare(data).close();
        StartRefused refused = refused("2024-01-10");
        assertThat(refused).hasMessageContaining("2024-01-11T15:59:59Z");
        RunningDuban.offline(settings("2024-01-11")).close();
    }

    @Test
    void a_folder_that_another_process_works_on_is_left_alone() {
        try (Server server = Server.bare(data)) {
            assertThat(server.head()).isPositive();
            assertThat(refused("2024-01-11").getMessage().lines()).hasSize(2);
        }
    }

    @Test
    void a_damaged_file_of_credentials_stops_the_start_and_lets_the_folder_go() throws IOException {
        RunningDuban.offline(settings("2024-01-11")).close();
        Files.writeString(data.resolve("credentials"), "no colon here\n");
        Files.setPosixFilePermissions(data.resolve("credentials"), PosixFilePermissions.fromString("rw-------"));
        assertThat(refused("2024-01-11").getMessage()).contains("credentials");
        Files.delete(data.resolve("credentials"));
        RunningDuban.offline(settings("2024-01-11")).close();
    }

    @Test
    void rules_that_cannot_be_used_stop_the_start_and_let_the_folder_go() throws IOException {
        Path rules = Files.createDirectories(data.resolveSibling("rules"));
        Path pack = Files.writeString(
                rules.resolve("ours.json"), "{\"about\": \"\", \"rules\": [], \"cases\": [], \"rulez\": []}");
        DubanSettings settings = DubanSettings.of(
                Map.of("DUBAN_DATA", data.toString(), "DUBAN_CLOCK", "2024-01-11", "DUBAN_RULES", rules.toString()),
                List.of());
        StartRefused refused = catchThrowableOfType(StartRefused.class, () -> RunningDuban.offline(settings));
        assertThat(refused.getMessage()).contains("ours.json", "rulez");
        assertThat(refused.getMessage().lines()).hasSize(2);
        Files.delete(pack);
        RunningDuban.offline(settings).close();
    }

    @Test
    void a_port_that_is_taken_stops_the_start_with_a_sentence() {
        try (Server server = Server.bare(data)) {
            Path other = data.resolveSibling("other");
            DubanSettings taken = DubanSettings.of(
                    Map.of("DUBAN_DATA", other.toString(), "DUBAN_PORT", Integer.toString(server.port())), List.of());
            ByteArrayOutputStream printed = new ByteArrayOutputStream();
            PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
            StartRefused refused = catchThrowableOfType(StartRefused.class, () -> RunningDuban.serving(taken, out));
            assertThat(refused).hasMessageContaining(":" + server.port());
            assertThat(printed.toString(StandardCharsets.UTF_8))
                    .as("no password is lost")
                    .isEmpty();
        }
    }

    @Test
    void nothing_is_written_before_the_password_of_the_administrator_is_known_to_be_fit() {
        assertThatThrownBy(() -> Server.bare(data, "DUBAN_ADMIN_PASSWORD", "short"))
                .isInstanceOf(StartRefused.class);
        assertThat(data).doesNotExist();
    }

    @Test
    void a_server_that_has_stopped_may_be_told_to_stop_again() {
        RunningDuban duban = RunningDuban.offline(settings("2024-01-11"));
        duban.close();
        duban.close();
        RunningDuban.offline(settings("2024-01-11")).close();
    }

    @Test
    void boot_says_whose_setting_a_bad_port_is_before_it_makes_anything() {
        SpringApplicationBuilder application = new SpringApplicationBuilder(DubanApplication.class);
        StartRefused refused = catchThrowableOfType(
                StartRefused.class, () -> Launch.of(application, "--duban.port=80a", "--duban.data=" + data));
        assertThat(refused.getMessage().lines())
                .hasSize(2)
                .allMatch(sentence -> sentence.contains("DUBAN_PORT") && sentence.contains("65535"));
        assertThat(data).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "--duban.bind=no-such-place.invalid,     DUBAN_BIND",
        "--server.address=no-such-place.invalid, server.address",
        "--server.port=many,                     server.port",
        "--server.tomcat.threads.max=many,       server.tomcat.threads.max"
    })
    void what_boot_cannot_read_is_told_by_the_name_that_it_was_set_by(String option, String named) {
        SpringApplicationBuilder application = new SpringApplicationBuilder(DubanApplication.class);
        StartRefused refused =
                catchThrowableOfType(StartRefused.class, () -> Launch.of(application, option, "--duban.data=" + data));
        assertThat(refused.getMessage().lines())
                .hasSize(2)
                .allMatch(sentence -> sentence.startsWith(named) && sentence.contains(option.split("=", -1)[1]));
    }

    private StartRefused refused(String clock) {
        return catchThrowableOfType(StartRefused.class, () -> RunningDuban.offline(settings(clock)));
    }

    private DubanSettings settings(String clock) {
        return DubanSettings.of(Map.of("DUBAN_DATA", data.toString(), "DUBAN_CLOCK", clock), List.of());
    }
}
