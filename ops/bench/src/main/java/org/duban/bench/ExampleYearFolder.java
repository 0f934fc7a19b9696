package org.duban.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.duban.events.ledger.history.History;
import org.duban.ops.CliTexts;
import org.duban.ops.Terminal;
import org.duban.ops.imports.ImportTally;
import org.duban.ops.imports.LocalImport;
import org.duban.query.counted.CountedAct;
import org.duban.query.counted.CountedFold;
import org.duban.ui.wiring.DubanSettings;
import org.duban.ui.wiring.RunningDuban;

/** A data folder with the example year in it. */
final class ExampleYearFolder {

    private static final Path EXAMPLE = Path.of("ops/example");
    private static final String PASSWORD = "bench-only-password";

    private ExampleYearFolder() {}

    static Path fresh() throws IOException {
        return Folders.fresh("year");
    }

    /** Gives every command of the example; returns how many. */
    static int fill(Path data) throws IOException {
        Terminal terminal = new Terminal(System.out, System.err, CliTexts.of(Map.of()), Map.of(), false);
        try (RunningDuban duban = opened(data)) {
            LocalImport local = new LocalImport(duban, false, terminal);
            local.takeEvidence(EXAMPLE.resolve("evidence"));
            List<Path> files = new ArrayList<>(commands(EXAMPLE));
            files.addAll(commands(EXAMPLE.resolve("xuhui-2023")));
            ImportTally tally = local.run(files, () -> false);
            if (tally.refused() > 0) {
                throw new IllegalStateException(tally.refused() + " refused");
            }
            return tally.taken();
        }
    }

    /** What figures count of it. */
    static List<CountedAct> acts(Path data) {
        try (RunningDuban duban = opened(data)) {
            History history = duban.core().history();
            return history.streams("").stream()
                    .map(stream -> CountedFold.fold(history.stream(stream, 0, History.NOW), LocalDate.MAX))
                    .filter(Objects::nonNull)
                    .flatMap(stream -> stream.acts().stream())
                    .toList();
        }
    }

    private static RunningDuban opened(Path data) {
        return RunningDuban.offline(
                DubanSettings.of(Map.of("DUBAN_DATA", data.toString(), "DUBAN_ADMIN_PASSWORD", PASSWORD), List.of()));
    }

    private static List<Path> commands(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".ndjson"))
                    .sorted()
                    .toList();
        }
    }
}
