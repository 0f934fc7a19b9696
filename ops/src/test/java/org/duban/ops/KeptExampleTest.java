package org.duban.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.duban.ops.imports.LocalImport;
import org.duban.ui.wiring.RunningDuban;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example that one demo keeps for the next. */
class KeptExampleTest {

    @TempDir
    private Path place;

    private Path kept;

    @BeforeEach
    void keep() {
        Path first = place.resolve("first");
        try (RunningDuban duban = RunningDuban.offline(ExampleYear.settings(first))) {
            LocalImport local = new LocalImport(duban, true, new RecordingTerminal(Map.of()).terminal());
            local.takeEvidence(ExampleFiles.EXAMPLE.evidence());
            local.run(ExampleFiles.EXAMPLE.files(), () -> false);
        }
        kept = place.resolve("example-1");
        new KeptExample(kept).keep(first);
    }

    @Test
    void comes_back_with_its_positions_and_the_names_of_its_people() {
        Path second = place.resolve("second");

        assertThat(new KeptExample(kept).restore(second)).isTrue();

        try (RunningDuban before = RunningDuban.offline(ExampleYear.settings(place.resolve("first")));
                RunningDuban after = RunningDuban.offline(ExampleYear.settings(second))) {
            assertThat(after.core().ledger().head())
                    .isEqualTo(before.core().ledger().head());
        }
        assertThat(second.resolve("person-keys"))
                .hasSameBinaryContentAs(place.resolve("first").resolve("person-keys"));
    }

    @Test
    void is_forgotten_once_it_is_damaged_and_the_commands_are_given_again() throws IOException {
        Path export = kept.resolve("ledger.ndjson");
        List<String> lines = Files.readAllLines(export);
        Files.write(
                export,
                lines.stream().map(line -> line.replace("clerk", "klerk")).toList());

        assertThat(new KeptExample(kept).restore(place.resolve("second"))).isFalse();

        assertThat(kept).doesNotExist();
    }
}
