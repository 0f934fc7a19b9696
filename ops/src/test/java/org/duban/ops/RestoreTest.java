package org.duban.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not a whole backup is not restored, and leaves nothing behind. */
class RestoreTest {

    @TempDir
    private Path folder;

    private DataFolderCopy data;
    private Path backup;
    private Path restored;
    private RecordingTerminal terminal;

    @BeforeEach
    void back_something_up() throws IOException {
        data = new DataFolderCopy(folder.resolve("data")).filled(3);
        backup = folder.resolve("backup.zip");
        restored = folder.resolve("restored");
        terminal = new RecordingTerminal(Map.of());
        duban(
                "backup",
                backup.toString(),
                "--data",
                data.data().toString(),
                "--keys",
                folder.resolve("keys").toString());
        terminal = new RecordingTerminal(Map.of());
    }

    @Test
    void a_folder_that_holds_anything_is_left_alone() throws IOException {
        Map<String, String> before = data.files();

        assertThat(duban("restore", backup.toString(), "--data", data.data().toString()))
                .isEqualTo(1);

        assertThat(terminal.err()).contains("There is something in " + data.data());
        assertThat(data.files()).isEqualTo(before);
    }

    @Test
    void an_empty_folder_takes_a_backup() throws IOException {
        Files.createDirectories(restored);

        assertThat(restore()).as(terminal.err()).isZero();

        assertThat(restored.resolve("restoring")).doesNotExist();
    }

    @Test
    void a_backup_that_was_cut_off_anywhere_is_refused() throws IOException {
        byte[] whole = Files.readAllBytes(backup);
        for (int length = 0; length < whole.length; length += 331) {
            Files.write(backup, Arrays.copyOf(whole, length));
            refused("is no whole backup");
        }
    }

    @Test
    void a_byte_that_was_changed_anywhere_changes_nothing_that_is_restored() throws IOException {
        byte[] whole = Files.readAllBytes(backup);
        Map<String, String> before = data.files();
        before.remove("person-keys");
        int refused = 0;
        for (int i = 0; i < whole.length; i += 149) {
            byte[] changed = whole.clone();
            changed[i] ^= 0x55;
            Files.write(backup, changed);
            Path target = folder.resolve("restored-" + i);
            if (duban("restore", backup.toString(), "--data", target.toString()) == 0) {
                assertThat(new DataFolderCopy(target).files()).as("byte " + i).isEqualTo(before);
            } else {
                assertThat(target).doesNotExist();
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(whole.length / 149 / 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../escaped",
                "/tmp/escaped",
                "a/../../escaped",
                "a//b",
                "./a",
                "restoring/a",
                "a\\b",
                "person-keys"
            })
    void a_name_that_leads_elsewhere_is_refused(String name) throws IOException {
        rewrite(
                (file, content) -> content.replace("\"credentials\"", "\"" + name.replace("\\", "\\\\") + "\""),
                Map.of("credentials", name));

        refused("is no backup that Duban wrote");
        assertThat(folder.resolve("escaped")).doesNotExist();
    }

    @Test
    void a_file_that_the_manifest_does_not_name_is_refused() throws IOException {
        rewrite((file, content) -> content.replace("\"name\":\"credentials\"", "\"name\":\"contacts\""), Map.of());

        refused("is no backup that Duban wrote");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "{\"format\":null}", "{\"format\":1.5}", "{\"format\":1}"})
    void what_says_nothing_of_a_backup_is_refused(String manifest) throws IOException {
        rewrite((file, content) -> content.startsWith("{\"format\"") ? manifest : content, Map.of());

        refused("manifest.json");
    }

    @Test
    void a_backup_of_a_later_format_is_refused_with_both_numbers() throws IOException {
        rewrite((file, content) -> content.replace("\"format\":1", "\"format\":7"), Map.of());

        refused("is a backup of format 7, which a later version of Duban wrote; this one restores up to 1");
    }

    @Test
    void a_head_that_the_ledger_does_not_have_is_refused() throws IOException {
        rewrite((file, content) -> content.replace("\"position\":3", "\"position\":2"), Map.of());

        refused("The ledger in the backup does not hold");
    }

    @Test
    void a_backup_that_says_it_is_another_ledgers_is_refused() throws IOException {
        rewrite(
                (file, content) ->
                        content.replaceAll("\"ledger\":\"[0-9a-f]{32}\"", "\"ledger\":\"" + "0".repeat(32) + "\""),
                Map.of());

        refused("The ledger in the backup does not hold");
    }

    @Test
    void keys_and_data_are_not_taken_for_each_other() throws IOException {
        assertThat(duban("restore", folder.resolve("keys").toString(), "--data", restored.toString()))
                .isEqualTo(1);
        assertThat(terminal.err()).contains("holds keys; give it with --keys");

        assertThat(duban("restore", backup.toString(), "--data", restored.toString(), "--keys", backup.toString()))
                .isEqualTo(1);
        assertThat(terminal.err()).contains("holds no keys");
        assertThat(restored).doesNotExist();
    }

    @Test
    void the_keys_of_another_ledger_are_refused() throws IOException {
        DataFolderCopy other = new DataFolderCopy(folder.resolve("other")).filled(1);
        Path keys = folder.resolve("other keys");
        duban(
                "backup",
                folder.resolve("other.zip").toString(),
                "--data",
                other.data().toString(),
                "--keys",
                keys.toString());

        assertThat(duban("restore", backup.toString(), "--data", restored.toString(), "--keys", keys.toString()))
                .isEqualTo(1);

        assertThat(terminal.err()).contains("holds the keys of another ledger");
        assertThat(restored).doesNotExist();
    }

    @Test
    void no_duban_opens_a_folder_whose_restore_was_broken_off() throws IOException {
        restore();
        Files.createDirectory(restored.resolve("restoring"));
        Path lines = Files.writeString(folder.resolve("lines.ndjson"), "{}\n");

        assertThat(duban("import", lines.toString(), "--data", restored.toString()))
                .isEqualTo(1);

        assertThat(terminal.err()).contains("was interrupted; empty that folder and restore again");
    }

    @ParameterizedTest
    @ValueSource(strings = {"restore", "backup", "verify", "export"})
    void whatever_reads_or_fills_a_folder_whose_restore_was_broken_off_says_so(String command) throws IOException {
        Files.createDirectories(restored.resolve("restoring"));
        List<String> words = new ArrayList<>(List.of(command, "--data", restored.toString()));
        if (command.equals("restore")) {
            words.add(backup.toString());
        } else if (command.equals("backup")) {
            words.add(folder.resolve("another.zip").toString());
        }

        assertThat(duban(words.toArray(String[]::new))).isEqualTo(1);

        assertThat(terminal.err()).contains("A restore into " + restored + " was interrupted; empty that folder");
        assertThat(restored.resolve("restoring")).isEmptyDirectory();
    }

    private void refused(String sentence) {
        terminal = new RecordingTerminal(Map.of());
        assertThat(restore()).isEqualTo(1);
        assertThat(terminal.err()).startsWith("duban: ").contains(sentence).hasLineCount(1);
        assertThat(restored).doesNotExist();
    }

    private interface Change {
        String of(String file, String content);
    }

    /** Writes the backup anew, with another manifest and other names of files. */
    private void rewrite(Change change, Map<String, String> names) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                byte[] content = zip.getInputStream(entry).readAllBytes();
                boolean manifest = entry.getName().equals("manifest.json");
                entries.put(
                        names.getOrDefault(entry.getName(), entry.getName()),
                        manifest
                                ? change.of(entry.getName(), new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        try (OutputStream out = Files.newOutputStream(backup);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
    }

    private int restore() {
        return duban("restore", backup.toString(), "--data", restored.toString());
    }

    private int duban(String... words) {
        return Duban.run(List.of(words), terminal.terminal());
    }
}
