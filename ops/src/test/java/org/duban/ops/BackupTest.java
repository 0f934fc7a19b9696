package org.duban.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.file.FileLedger;
import org.duban.events.ledger.file.StoredLedger;
import org.duban.ops.backup.DataBackup;
import org.duban.ops.backup.DataFiles;
import org.duban.ops.backup.DataRestore;
import org.duban.ops.backup.Progressing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    @TempDir
    private Path folder;

    private DataFolderCopy data;
    private Path backup;
    private Path keys;
    private Path restored;
    private RecordingTerminal terminal;

    @BeforeEach
    void fill_a_data_folder() throws IOException {
        data = new DataFolderCopy(folder.resolve("data")).filled(20);
        backup = folder.resolve("a backup.zip");
        keys = folder.resolve("keys.zip");
        restored = folder.resolve("restored");
        terminal = new RecordingTerminal(Map.of());
    }

    @Test
    void everything_comes_back_as_it_was() throws IOException {
        assertThat(backup("--keys", keys.toString())).as(terminal.err()).isZero();
        assertThat(restore("--keys", keys.toString())).as(terminal.err()).isZero();

        assertThat(new DataFolderCopy(restored).files()).isEqualTo(data.files()).containsKeys("person-keys", "outbox");
        assertThat(duban("verify", "--data", restored.toString())).isZero();
        assertThat(terminal.err()).isEmpty();
        assertThat(terminal.out()).contains("Backed up", "Restored into " + restored, "head 20:");
    }

    @Test
    void the_keys_of_names_are_in_no_backup_but_their_own() throws IOException {
        assertThat(backup()).isZero();
        assertThat(restore()).isZero();

        assertThat(new DataFolderCopy(restored).files()).doesNotContainKey("person-keys");
        assertThat(terminal.err())
                .contains("are not in it: back them up with --keys", "nobody can read people's names");
    }

    @Test
    void rules_from_elsewhere_come_along() throws IOException {
        Path rules = Files.createDirectories(folder.resolve("rules of ours"));
        Files.writeString(rules.resolve("calendars.json"), "[]");

        assertThat(backup("--rules", rules.toString())).as(terminal.err()).isZero();
        restore();

        assertThat(new DataFolderCopy(restored).files()).containsEntry("rules/calendars.json", "[]");
    }

    @Test
    void a_link_that_leads_back_to_itself_is_named() throws IOException {
        Path loop = data.data().resolve("evidence/loop");
        Files.createSymbolicLink(loop, data.data().resolve("evidence"));

        assertThat(backup()).isEqualTo(1);

        assertThat(terminal.err())
                .isEqualTo("duban: " + loop + " is a link that leads back to itself; take it away first.\n");
        assertThat(backup).doesNotExist();
    }

    @Test
    void all_of_it_is_its_owners_alone() throws IOException {
        backup("--keys", keys.toString());
        restore("--keys", keys.toString());

        assertThat(List.of(permissions(backup), permissions(keys))).containsOnly("rw-------");
        try (Stream<Path> all = Files.walk(restored)) {
            assertThat(all.toList())
                    .hasSizeGreaterThan(25)
                    .allSatisfy(path -> assertThat(permissions(path))
                            .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------"));
        }
    }

    @Test
    void a_backup_beside_a_writer_is_of_one_position() throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        try (FileLedger ledger = data.open()) {
            Thread writer = Thread.ofPlatform().start(() -> write(ledger, stop));
            for (int i = 0; i < 5; i++) {
                Path target = folder.resolve("restored " + i);
                assertThat(duban(
                                "backup",
                                folder.resolve(i + ".zip").toString(),
                                "--data",
                                data.data().toString()))
                        .as(terminal.err())
                        .isZero();
                assertThat(duban("restore", folder.resolve(i + ".zip").toString(), "--data", target.toString()))
                        .as(terminal.err())
                        .isZero();
                assertThatAllIsThere(new DataFolderCopy(target));
            }
            stop.set(true);
            writer.join();
        }
    }

    private void write(FileLedger ledger, AtomicBoolean stop) {
        for (int i = 20; i < 300 && !stop.get(); i++) {
            try {
                data.commit(ledger, i);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    /** Every evidence file that is cited, and no mark beyond the ledger's end. */
    private static void assertThatAllIsThere(DataFolderCopy copy) throws IOException {
        Map<String, String> files = copy.files();
        try (StoredLedger ledger = StoredLedger.open(copy.data().resolve("ledger"))) {
            Head head = ledger.head();
            assertThat(head.position()).isGreaterThanOrEqualTo(20);
            assertThat(Long.parseLong(files.get("outbox").strip().split(":")[1]))
                    .isLessThanOrEqualTo(head.position());
            for (long i = 0; i < head.position(); i++) {
                assertThat(files).containsKey("evidence/" + DataFolderCopy.sha256("evidence no. " + i));
            }
        }
    }

    @Test
    void an_evidence_file_that_was_changed_is_named() throws IOException {
        String name = DataFolderCopy.sha256("evidence no. 3");
        Files.writeString(data.data().resolve("evidence").resolve(name), "something else");

        assertThat(backup()).isEqualTo(1);

        assertThat(terminal.err()).contains("evidence/" + name + " is not what was stored");
        assertThat(backup).exists();
    }

    @Test
    void nothing_is_left_of_a_backup_of_a_broken_ledger() throws IOException {
        Path segment;
        try (Stream<Path> files = Files.list(data.data().resolve("ledger"))) {
            segment = files.filter(file -> file.toString().endsWith(".segment"))
                    .findFirst()
                    .orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(segment);
        bytes[bytes.length / 2] ^= 1;
        Files.write(segment, bytes);

        assertThat(backup("--keys", keys.toString())).isEqualTo(1);

        assertThat(terminal.err()).contains("does not hold");
        assertThat(names()).containsExactly("data");
    }

    @Test
    void the_keys_never_take_the_place_of_the_backup() throws IOException {
        assertThat(backup("--keys", folder.resolve("./a backup.zip").toString()))
                .isEqualTo(2);

        assertThat(terminal.err()).contains("cannot both be");
        assertThat(names()).containsExactly("data");
    }

    @Test
    void neither_goes_into_the_data_folder() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), data.data());

        assertThat(backup("--keys", data.data().resolve("keys.zip").toString())).isEqualTo(2);
        assertThat(backup("--keys", link.resolve("evidence/../keys.zip").toString()))
                .isEqualTo(2);

        assertThat(terminal.err()).contains("lies in the data folder");
        assertThat(backup).doesNotExist();
    }

    @Test
    void a_folder_that_is_not_there_is_named() throws IOException {
        assertThat(backup("--keys", folder.resolve("nowhere/keys.zip").toString()))
                .isEqualTo(1);

        assertThat(terminal.err()).contains("There is no folder", "nowhere").doesNotContain(".part");
        assertThat(names()).containsExactly("data");
    }

    @Test
    void what_is_broken_off_leaves_nothing() throws IOException {
        backup();
        Progressing steps = new Progressing(terminal.terminal(), () -> true);
        DataBackup again = new DataBackup(new DataFiles(data.data(), null), Clock.systemUTC(), "1", steps);

        assertThatThrownBy(() -> again.write(folder.resolve("again.zip"), null)).isInstanceOf(CliException.class);
        assertThatThrownBy(() -> new DataRestore(restored, steps).run(backup, null))
                .isInstanceOf(CliException.class);

        assertThat(names()).containsExactly("a backup.zip", "data");
    }

    @Test
    void no_file_is_overwritten() throws IOException {
        Files.writeString(backup, "precious");

        assertThat(backup()).isEqualTo(1);

        assertThat(backup).hasContent("precious");
        assertThat(terminal.err()).contains("is there already");
    }

    @Test
    void a_full_disk_is_told_as_such() {
        CliException full = CliException.with(backup, new IOException("No space left on device"));

        assertThat(full.in(CliTexts.of(Map.of()))).startsWith("There is no room left on the disk for " + backup);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private int backup(String... more) {
        return duban(Stream.concat(
                        Stream.of(
                                "backup",
                                backup.toString(),
                                "--data",
                                data.data().toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private int restore(String... more) {
        return duban(
                Stream.concat(Stream.of("restore", backup.toString(), "--data", restored.toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    private int duban(String... words) {
        return Duban.run(List.of(words), terminal.terminal());
    }
}
