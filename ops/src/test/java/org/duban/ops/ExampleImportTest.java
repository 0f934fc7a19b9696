package org.duban.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.duban.events.Evidence;
import org.duban.events.handling.ItemEvent.ItemResultSubmitted;
import org.duban.events.ledger.history.RecordedCursor;
import org.duban.ops.imports.ImportTally;
import org.duban.ui.imports.ImportLine;
import org.duban.ui.wiring.RunningDuban;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExampleImportTest {

    private static final int LINES = 175;

    @TempDir
    private Path folder;

    private final RecordingTerminal terminal = new RecordingTerminal(Map.of());

    @Test
    void every_line_is_taken_once_and_for_all() {
        assertThat(ExampleYear.given(folder, terminal)).as(terminal.err()).isEqualTo(new ImportTally(LINES, 0, 0));
        assertThat(ExampleYear.given(folder, terminal)).as(terminal.err()).isEqualTo(new ImportTally(0, LINES, 0));
    }

    @Test
    void every_line_has_an_id_of_its_own_and_comes_in_the_order_of_recording() throws IOException {
        assertThat(ExampleFiles.lines())
                .extracting(ImportLine::id)
                .doesNotContainNull()
                .doesNotHaveDuplicates();
        assertThat(ExampleFiles.lines())
                .extracting(ImportLine::recordedAt)
                .doesNotContainNull()
                .isSorted();
    }

    @Test
    void every_evidence_file_is_listed_and_cited() throws IOException {
        ExampleYear.given(folder, terminal);
        assertThat(ExampleFiles.evidence()).isEqualTo(ExampleFiles.listedEvidence());
        assertThat(cited())
                .containsExactlyInAnyOrderElementsOf(ExampleFiles.evidence().values());
    }

    private Set<String> cited() {
        Set<String> cited = new HashSet<>();
        try (RunningDuban duban = RunningDuban.offline(ExampleYear.settings(folder));
                RecordedCursor events = duban.core().history().from(1)) {
            while (events.hasNext()) {
                if (events.next().event() instanceof ItemResultSubmitted submitted) {
                    submitted.evidence().stream().map(Evidence::sha256).forEach(cited::add);
                }
            }
        }
        return cited;
    }
}
