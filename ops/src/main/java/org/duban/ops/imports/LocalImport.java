package org.duban.ops.imports;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.duban.events.EventMeta;
import org.duban.ops.CliException;
import org.duban.ops.Terminal;
import org.duban.ui.evidence.Upload;
import org.duban.ui.imports.ImportLine;
import org.duban.ui.imports.ImportService;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.problem.RefusalNames;
import org.duban.ui.reads.NamedRefusals;
import org.duban.ui.text.Texts;
import org.duban.ui.wiring.Core;
import org.duban.ui.wiring.RunningDuban;
import org.jspecify.annotations.Nullable;

/**
 * Imports into the data folder that {@code duban} has open.
 *
 * @param recordedTimes whether a line's {@code recordedAt} becomes the time in the ledger
 */
public record LocalImport(RunningDuban duban, boolean recordedTimes, Terminal terminal) {

    /**
     * Gives the commands in {@code files}; on an empty ledger, first makes the administrator, whom the first line may need.
     *
     * @param stop asked after each line
     * @throws CliException if a file cannot be read, or the ledger takes no more
     */
    public ImportTally run(List<Path> files, BooleanSupplier stop) {
        Core core = duban.core();
        duban.firstStart(terminal.out(), recordedTimes ? beginning(files.getFirst()) : null);
        ImportService desk = new ImportService(
                core.commands().gateway(), core.ledger(), core.settings().clock());
        RefusalNames names =
                NamedRefusals.forOperators(core.history(), core.settings().clock());
        Texts texts = Texts.in(terminal.texts().locale());
        return FileImport.all(files, new LocalImportTarget(desk, recordedTimes, texts, names), terminal, stop);
    }

    /**
     * Takes in the files of {@code folder}, so that commands may cite them.
     *
     * @throws CliException if one cannot be read
     */
    public void takeEvidence(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                takeFile(file);
            }
        } catch (IOException e) {
            throw CliException.with(folder, e);
        }
    }

    private void takeFile(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        String type = Optional.ofNullable(URLConnection.guessContentTypeFromName(name))
                .orElse("application/octet-stream");
        try (InputStream content = Files.newInputStream(file)) {
            duban.core().evidence().keep(new Upload(content, name, type, EventMeta.SYSTEM));
        } catch (ProblemException tooLarge) {
            throw CliException.failed("import.evidence.large", file);
        }
    }

    /** When the first line was recorded, because the ledger must not begin after it; null if it does not say. */
    private static @Nullable Instant beginning(Path file) {
        try (Lines lines = new Lines(Files.newInputStream(file))) {
            Line first = lines.next();
            return first == null ? null : ImportLine.read(first.bytes()).recordedAt();
        } catch (ProblemException notALine) {
            return null;
        } catch (IOException e) {
            throw CliException.with(file, e);
        }
    }
}
