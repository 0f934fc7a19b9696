package org.duban.ui.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duban.command.Sender;
import org.duban.events.EventMeta;
import org.duban.ui.commands.CommandReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A data folder knows that it has a ledger, and whose. */
class LostLedgerTest {

    private static final String SEGMENT = "%020d.segment".formatted(0);

    private Path data;

    @BeforeEach
    void record(@TempDir Path folder) {
        data = folder.resolve("data");
        recorded(data, 3);
    }

    /** Ways in which a ledger is lost. */
    private enum Loss {
        FOLDER_DELETED {
            @Override
            void happens(Path ledger) throws IOException {
                delete(ledger);
            }
        },
        FOLDER_EMPTIED {
            @Override
            void happens(Path ledger) throws IOException {
                delete(ledger);
                Files.createDirectory(ledger);
            }
        },
        SEGMENT_DELETED {
            @Override
            void happens(Path ledger) throws IOException {
                Files.delete(ledger.resolve(SEGMENT));
            }
        },
        SEGMENT_EMPTIED {
            @Override
            void happens(Path ledger) throws IOException {
                cut(ledger, 0);
            }
        },
        SEGMENT_CUT_WITHIN_THE_HEADER {
            @Override
            void happens(Path ledger) throws IOException {
                cut(ledger, 20);
            }
        };

        abstract void happens(Path ledger) throws IOException;
    }

    @ParameterizedTest
    @EnumSource
    void a_lost_ledger_stops_the_start_and_nothing_is_begun_in_its_place(Loss loss) throws IOException {
        loss.happens(data.resolve("ledger"));
        Map<String, Long> before = sizes();
        assertThat(refused()).contains("duban restore");
        assertThat(sizes()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"credentials", "processed", "refusals.ndjson", "person-keys", "evidence/0123", "views.checkpoint"
            })
    void what_only_a_folder_with_a_ledger_holds_is_enough_to_tell_that_it_is_lost(String trace) throws IOException {
        delete(data);
        Path file = data.resolve(trace);
        Files.createDirectories(file.getParent());
        Files.createFile(file);
        assertThat(refused()).contains(trace.replaceAll("/.*", ""));
        Files.delete(file);
        opened().close();
    }

    @Test
    void a_tail_that_was_cut_behind_what_was_seen_is_told_also_where_whole_commits_are_left() throws IOException {
        try (RunningDuban duban = opened()) {
            assertThat(duban.core().ledger().head().position()).isEqualTo(3);
        }
        long whole = Files.size(data.resolve("ledger").resolve(SEGMENT));
        recordedMore(data, 1);
        cut(data.resolve("ledger"), whole);
        assertThat(refused()).contains("3", "4", SeenLedger.FILE);
        Files.delete(data.resolve(SeenLedger.FILE));
        try (RunningDuban accepted = opened()) {
            assertThat(accepted.core().ledger().head().position()).isEqualTo(3);
        }
    }

    @Test
    void a_ledger_of_somebody_elses_is_told(@TempDir Path elsewhere) throws IOException {
        recorded(elsewhere.resolve("data"), 5);
        replaceSegment(elsewhere);
        assertThat(refused()).contains("duban restore").containsPattern("[0-9a-f]{32}.*[0-9a-f]{32}");
    }

    @Test
    void a_ledger_that_was_written_anew_under_its_own_name_is_told(@TempDir Path elsewhere) throws IOException {
        Path copy = elsewhere.resolve("data");
        Path segment = data.resolve("ledger").resolve(SEGMENT);
        byte[] before = Files.readAllBytes(segment);
        recordedMore(data, 1);
        Files.createDirectories(copy.resolve("ledger"));
        Files.write(copy.resolve("ledger").resolve(SEGMENT), before);
        recordedMore(copy, 2);
        replaceSegment(elsewhere);
        assertThat(refused()).contains("4", "ledger-seen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"processed:4", "processed:1/9"})
    void notices_ahead_of_the_ledger_stop_the_start(String token) throws IOException {
        String[] parts = token.split(":");
        Files.writeString(data.resolve("processed"), "notices:" + parts[1] + "\n");
        if (token.endsWith("4")) {
            assertThat(refused()).contains("processed");
        } else {
            opened().close();
        }
    }

    @Test
    void a_restore_that_was_killed_leaves_no_folder_that_a_new_ledger_begins_in() throws IOException {
        delete(data);
        Files.createDirectories(data.resolve("ledger.importing-123"));
        assertThat(refused()).contains("duban import --ledger");
        assertThat(data.resolve("ledger")).doesNotExist();
    }

    @Test
    void what_is_known_of_the_ledger_is_written_at_the_start_and_at_the_end() throws IOException {
        try (RunningDuban duban = opened()) {
            assertThat(SeenLedger.in(data).orElseThrow().position()).isEqualTo(3);
            send(duban, 3);
            assertThat(SeenLedger.in(data).orElseThrow().position()).isEqualTo(3);
        }
        SeenLedger seen = SeenLedger.in(data).orElseThrow();
        assertThat(seen.position()).isEqualTo(4);
        Files.writeString(data.resolve(SeenLedger.FILE), "what\n");
        assertThat(refused()).contains(SeenLedger.FILE);
    }

    private void replaceSegment(Path elsewhere) throws IOException {
        Path segment = data.resolve("ledger").resolve(SEGMENT);
        Files.write(segment, Files.readAllBytes(elsewhere.resolve("data/ledger").resolve(SEGMENT)));
    }

    private String refused() {
        StartRefused refused = catchThrowableOfType(StartRefused.class, () -> opened().close());
        assertThat(refused).as("what stops the start").isNotNull();
        assertThat(refused.getMessage().lines()).hasSize(2);
        return refused.getMessage();
    }

    private RunningDuban opened() {
        return RunningDuban.offline(settings(data));
    }

    private static DubanSettings settings(Path data) {
        return DubanSettings.of(Map.of("DUBAN_DATA", data.toString(), "DUBAN_CLOCK", "2024-01-11"), List.of());
    }

    private static void recorded(Path data, int units) {
        try (RunningDuban duban = RunningDuban.offline(settings(data))) {
            for (int n = 0; n < units; n++) {
                send(duban, n);
            }
        }
    }

    private static void recordedMore(Path data, int units) {
        try (RunningDuban duban = RunningDuban.offline(settings(data))) {
            long head = duban.core().ledger().head().position();
            for (int n = 0; n < units; n++) {
                send(duban, (int) head + n);
            }
        }
    }

    private static void send(RunningDuban duban, int n) {
        byte[] json = "{\"unitId\":\"u-%d\",\"name\":\"n %d\",\"kind\":\"COMMITTEE\"}"
                .formatted(n, n)
                .getBytes(StandardCharsets.UTF_8);
        CommandReader reader =
                CommandReader.demandingIds(duban.core().settings().clock());
        duban.core()
                .commands()
                .gateway()
                .send(reader.read("register-unit", json).command(), Sender.of(EventMeta.SYSTEM));
    }

    private Map<String, Long> sizes() throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            return all.filter(Files::isRegularFile)
                    .collect(java.util.stream.Collectors.toMap(Path::toString, LostLedgerTest::size));
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void cut(Path ledger, long size) throws IOException {
        try (FileChannel channel = FileChannel.open(ledger.resolve(SEGMENT), StandardOpenOption.WRITE)) {
            channel.truncate(size);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
