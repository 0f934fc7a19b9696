package org.duban.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duban.events.ledger.Head;
import org.duban.ui.wiring.DubanSettings;
import org.duban.ui.wiring.RunningDuban;
import org.duban.ui.wiring.StartRefused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Zeros that a power cut left at the end of the ledger of a data folder. */
class RepairTest {

    private static final int ZEROS = 700;

    @TempDir
    private Path folder;

    private RecordingTerminal terminal;
    private Head head;
    private byte[] whole;

    @BeforeEach
    void begin_with_an_administrator() throws IOException {
        terminal = new RecordingTerminal(
                Map.of("DUBAN_DATA", folder.toString(), "DUBAN_ADMIN_PASSWORD", "the first password"));
        try (RunningDuban duban = open()) {
            duban.firstStart(terminal.terminal().out(), null);
            head = duban.core().ledger().head();
        }
        whole = Files.readAllBytes(segment());
    }

    @Test
    void a_start_is_refused_and_names_the_way_and_repair_says_what_it_moved_where() throws IOException {
        Files.write(segment(), Arrays.copyOf(whole, whole.length + ZEROS));
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> open().close())
                .satisfies(refused -> assertThat(refused.getMessage()).contains("duban repair"));
        assertThat(duban("verify")).isEqualTo(1);
        assertThat(terminal.out()).contains("duban repair");

        assertThat(duban("repair")).as(terminal.err()).isZero();

        assertThat(terminal.out())
                .contains(
                        ZEROS + " bytes",
                        "from byte " + whole.length + " of " + segment(),
                        ".zeros",
                        "ends at " + head.position() + ":" + head.hash());
        assertThat(Files.readAllBytes(segment())).isEqualTo(whole);
        try (RunningDuban duban = open()) {
            assertThat(duban.core().ledger().head()).isEqualTo(head);
        }
        assertThat(duban("repair")).isZero();
        assertThat(terminal.out()).contains("nothing to move");
    }

    @Test
    void what_the_folder_has_seen_recorded_is_not_given_up_for_a_power_cut() throws IOException {
        byte[] lost = whole.clone();
        Arrays.fill(lost, whole.length - 300, whole.length, (byte) 0);
        Files.write(segment(), Arrays.copyOf(lost, whole.length + ZEROS));
        byte[] before = Files.readAllBytes(segment());

        assertThat(duban("repair")).isEqualTo(1);

        assertThat(terminal.err()).contains("ledger-seen", "restore");
        assertThat(Files.readAllBytes(segment())).isEqualTo(before);
    }

    @Test
    void where_nothing_tells_how_far_the_ledger_came_a_head_that_was_noted_does() throws IOException {
        Files.write(segment(), Arrays.copyOf(whole, whole.length + ZEROS));
        Files.delete(folder.resolve("ledger-seen"));

        assertThat(duban("repair")).isEqualTo(1);
        assertThat(terminal.err()).contains("--head");
        assertThat(duban("repair", "--head", head.position() + 1 + ":" + head.hash()))
                .isEqualTo(1);
        assertThat(duban("repair", "--head", head.position() + ":" + "0".repeat(64)))
                .isEqualTo(1);
        assertThat(Files.size(segment())).isEqualTo(whole.length + ZEROS);

        assertThat(duban("repair", "--head", head.position() + ":" + head.hash()))
                .isZero();
        assertThat(Files.readAllBytes(segment())).isEqualTo(whole);
    }

    @Test
    void a_running_server_is_left_alone() {
        try (RunningDuban duban = open()) {
            assertThat(duban("repair")).isEqualTo(1);
            assertThat(duban.core().ledger().head()).isEqualTo(head);
        }
    }

    private Path segment() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("ledger"))) {
            return files.filter(file -> file.toString().endsWith(".segment"))
                    .findAny()
                    .orElseThrow();
        }
    }

    private RunningDuban open() {
        return RunningDuban.offline(DubanSettings.of(
                Map.of("DUBAN_DATA", folder.toString(), "DUBAN_ADMIN_PASSWORD", "the first password"), List.of()));
    }

    private int duban(String... words) {
        return Duban.run(List.of(words), terminal.terminal());
    }
}
