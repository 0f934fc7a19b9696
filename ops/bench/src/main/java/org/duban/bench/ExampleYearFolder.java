package org.duban.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duban.events.EventMeta;
import org.duban.events.EventMeta.Origin;
import org.duban.events.ledger.history.History;
import org.duban.ui.evidence.Sha256;
import org.duban.ui.evidence.Upload;
import org.duban.ui.imports.ImportLine;
import org.duban.ui.imports.ImportService;
import org.duban.ui.wiring.Core;
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
        try (RunningDuban duban = opened(data)) {
            duban.firstStart(System.out, null);
            Core core = duban.core();
            for (Path file : files(EXAMPLE.resolve("evidence"), "")) {
                takeEvidence(core, file);
            }
            List<Path> all = new ArrayList<>(files(EXAMPLE, ".ndjson"));
            all.addAll(files(EXAMPLE.resolve("xuhui-2023"), ".ndjson"));
            ImportService desk = new ImportService(
                    core.commands().gateway(), core.ledger(), core.settings().clock());
            int given = 0;
            for (Path file : all) {
                given += give(desk, file);
            }
            return given;
        }
    }

    private static void takeEvidence(Core core, Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            core.evidence()
                    .keep(new Upload(
                            content, String.valueOf(file.getFileName()), "application/octet-stream", EventMeta.SYSTEM));
        }
    }

    private static int give(ImportService desk, Path file) throws IOException {
        int given = 0;
        String sha256 = Sha256.of(file);
        for (String line : Files.readAllLines(file)) {
            desk.give(
                    ImportLine.read(line.getBytes(StandardCharsets.UTF_8)),
                    new Origin(sha256, ++given, EventMeta.SYSTEM),
                    false);
        }
        return given;
    }

    /** Reads what is on record of it. */
    static <A> A read(Path data, Function<History, A> reading) {
        try (RunningDuban duban = opened(data)) {
            return reading.apply(duban.core().history());
        }
    }

    private static RunningDuban opened(Path data) {
        return RunningDuban.offline(
                DubanSettings.of(Map.of("DUBAN_DATA", data.toString(), "DUBAN_ADMIN_PASSWORD", PASSWORD), List.of()));
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> Files.isRegularFile(file) && file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
