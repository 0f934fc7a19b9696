package org.duban.ops.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.duban.events.EventMeta;
import org.duban.events.EventMeta.Origin;
import org.duban.ops.CliException;
import org.duban.ops.ProgressBar;
import org.duban.ops.Terminal;
import org.duban.ui.evidence.Sha256;
import org.duban.ui.imports.ImportLine;
import org.duban.ui.problem.Problem;
import org.duban.ui.problem.ProblemException;
import org.duban.ui.text.Texts;

/** Gives one file's lines to a desk, in order; one that is refused is reported and the others go on. */
public final class FileImport {

    private final Terminal terminal;
    private final ImportTarget desk;
    private final Path file;
    private final String sha256;
    private final ProgressBar progress;
    private final Set<String> unnamed = new HashSet<>();
    private ImportTally tally = ImportTally.NONE;

    private FileImport(Terminal terminal, ImportTarget desk, Path file, String sha256) {
        this.terminal = terminal;
        this.desk = desk;
        this.file = file;
        this.sha256 = sha256;
        this.progress = new ProgressBar(terminal, String.valueOf(file.getFileName()));
    }

    /**
     * Imports {@code files}, one after the other.
     *
     * @param stop asked after each line
     * @throws CliException if one cannot be read, or the desk takes no more
     */
    public static ImportTally all(List<Path> files, ImportTarget desk, Terminal terminal, BooleanSupplier stop) {
        ImportTally tally = ImportTally.NONE;
        for (Path file : files) {
            if (!stop.getAsBoolean()) {
                tally = tally.plus(one(file, desk, terminal, stop));
            }
        }
        return tally;
    }

    private static ImportTally one(Path file, ImportTarget desk, Terminal terminal, BooleanSupplier stop) {
        try {
            return new FileImport(terminal, desk, file, Sha256.of(file)).run(stop);
        } catch (IOException unreadable) {
            throw CliException.with(file, unreadable);
        }
    }

    private ImportTally run(BooleanSupplier stop) throws IOException {
        long size = Files.size(file);
        try (Lines lines = new Lines(Files.newInputStream(file))) {
            for (Line line = lines.next(); line != null; line = lines.next()) {
                if (stop.getAsBoolean()) {
                    tellStop(line);
                    return tally;
                }
                if (!line.isBlank()) {
                    takeOrStop(line);
                }
                progress.at(lines.read(), size);
            }
        } finally {
            progress.clear();
        }
        return tally;
    }

    private void takeOrStop(Line line) {
        try {
            take(line);
        } catch (CliException stopped) {
            tellStop(line);
            throw stopped;
        }
    }

    /** So that whoever goes on later knows where; lines that were taken are known again. */
    private void tellStop(Line next) {
        progress.clear();
        terminal.err()
                .println(file + ":" + next.number() + ": " + terminal.texts().say("import.stopped"));
    }

    private void take(Line line) {
        try {
            ImportLine read = read(line);
            boolean now = desk.give(read, new Origin(sha256, line.number(), EventMeta.SYSTEM));
            tally = tally.plusGiven(now);
        } catch (LineRefused refused) {
            tally = tally.plusRefused();
            progress.clear();
            terminal.err().println(file + ":" + line.number() + ": " + refused.getMessage());
        }
    }

    private ImportLine read(Line line) {
        if (line.isTooLong()) {
            throw new LineRefused(terminal.texts().say("import.line.long"));
        }
        ImportLine read = parsed(line.bytes());
        if (read.id() == null && !unnamed.add(read.key())) {
            throw new LineRefused(terminal.texts().say("import.line.twice"));
        }
        return read;
    }

    private ImportLine parsed(byte[] bytes) {
        try {
            return ImportLine.read(bytes);
        } catch (ProblemException e) {
            Texts texts = Texts.in(terminal.texts().locale());
            throw new LineRefused(Problem.of(e.code(), e.faults(), e.details(), texts));
        }
    }
}
