package org.duban.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duban.events.AccountName;
import org.duban.events.PersonId;
import org.duban.events.StreamId;
import org.duban.ui.wiring.Core;
import org.duban.ui.wiring.RunningDuban;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example year, backed up beside the server that serves it, and served again from the backup. */
class BackupDrillTest {

    private static final AccountName ADMIN = new AccountName("admin");

    @TempDir
    private Path folder;

    private final RecordingTerminal terminal = new RecordingTerminal(
            Map.of("DUBAN_CLOCK", "2024-01-11", "DUBAN_PORT", "0", "DUBAN_ADMIN_PASSWORD", "the first password"));

    @Test
    void what_is_restored_serves_the_same() {
        Path data = folder.resolve("data");
        Path restored = folder.resolve("restored");
        Path backup = folder.resolve("backup.zip");
        Path keys = folder.resolve("keys.zip");
        importExample(data);

        Map<String, Object> before;
        try (RunningDuban duban = serving(data)) {
            duban(0, "backup", backup.toString(), "--keys", keys.toString(), "--data", data.toString());
            before = told(duban.core());
        }
        duban(0, "restore", backup.toString(), "--keys", keys.toString(), "--data", restored.toString());

        try (RunningDuban duban = serving(restored)) {
            assertThat(told(duban.core())).isEqualTo(before).containsEntry("people without a key", 0L);
        }
        duban(0, "verify", "--data", restored.toString());
    }

    private void importExample(Path data) {
        List<String> words = new ArrayList<>(List.of("import", "--with-recorded-times", "--data", data.toString()));
        words.addAll(List.of("--evidence", Example.shipped().evidence().toString()));
        Example.shipped().files().forEach(file -> words.add(file.toString()));
        duban(0, words.toArray(String[]::new));
    }

    /** What anybody would notice who finds it missing. */
    private static Map<String, Object> told(Core core) {
        List<PersonId> people = core.history().streams(PersonId.KIND + "-").stream()
                .map(stream -> new PersonId(new StreamId(stream).id()))
                .toList();
        assertThat(people).isNotEmpty();
        Map<String, Object> told = new TreeMap<>();
        told.put("head", core.ledger().head());
        told.put("people without a key", core.keys().without(people));
        told.put("password", core.credentials().hash(ADMIN).orElseThrow());
        told.put("refusals", core.refusals().from(1, 1000));
        return told;
    }

    private RunningDuban serving(Path data) {
        Map<String, String> environment = new TreeMap<>(terminal.terminal().environment());
        environment.put("DUBAN_DATA", data.toString());
        RecordingTerminal server = new RecordingTerminal(environment);
        return Started.serving(Settings.of(server.terminal()), server.terminal());
    }

    private void duban(int status, String... words) {
        assertThat(Duban.run(List.of(words), terminal.terminal()))
                .as(terminal.err())
                .isEqualTo(status);
    }
}
