package org.duban.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duban.ops.imports.LocalImport;
import org.duban.ui.wiring.DubanSettings;
import org.duban.ui.wiring.RunningDuban;

/**
 * A data folder that bundles are made of, and somebody who signs them.
 *
 * @param signer his key as it is written
 */
record BundleTrial(Path data, Path key, String signer) {

    /** The case of the example's inspection. */
    static final String CASE = "xuhui-household-waste-2023";

    /** One in {@code folder}, called {@code name}, into which examples are imported. */
    static BundleTrial of(Path folder, String name, List<Path> examples, String digest) {
        Path data = folder.resolve(name);
        Path commands = LinesByTime.write(examples, folder.resolve(name + ".ndjson"));
        RecordingTerminal terminal = new RecordingTerminal(Map.of());
        Map<String, String> environment = Map.of(
                "DUBAN_DATA",
                data.toString(),
                "DUBAN_CLOCK",
                "2024-01-11",
                "DUBAN_DIGEST",
                digest,
                "DUBAN_ADMIN_PASSWORD",
                "only-for-this-test");
        try (RunningDuban duban = RunningDuban.offline(DubanSettings.of(environment, List.of()))) {
            LocalImport local = new LocalImport(duban, true, terminal.terminal());
            local.takeEvidence(ExampleFiles.EXAMPLE.evidence());
            assertThat(local.run(List.of(commands), () -> false).refused())
                    .as(terminal.err())
                    .isZero();
        }
        Path key = folder.resolve(name + ".key");
        String told = run(0, "state", "--key", key.toString(), "--name", "congress", "--data", data.toString())
                .err()
                .strip();
        return new BundleTrial(data, key, told.substring(told.lastIndexOf(' ') + 1));
    }

    /** One in which that case is secret. */
    static BundleTrial secret(Path folder, String digest) throws IOException {
        Path lines = folder.resolve("secret lines");
        String example = Files.readString(ExampleFiles.EXAMPLE.files().getFirst());
        Files.writeString(lines, example.replace("\"secrecy\":\"PUBLIC\"", "\"secrecy\":\"SECRET\""));
        return of(folder, "secret", List.of(lines), digest);
    }

    /** Bundles it, and returns what was said. */
    RecordingTerminal bundled(int status, String what, Path to, String... more) {
        List<String> words = new ArrayList<>(
                List.of("bundle", what, "--to", to.toString(), "--data", data.toString(), "--clock", "2024-01-11"));
        words.addAll(List.of(more));
        return run(status, words.toArray(String[]::new));
    }

    static RecordingTerminal run(int status, String... words) {
        RecordingTerminal terminal = new RecordingTerminal(new TreeMap<>());
        assertThat(Duban.run(List.of(words), terminal.terminal()))
                .as("%s: %s", List.of(words), terminal.err())
                .isEqualTo(status);
        return terminal;
    }
}
