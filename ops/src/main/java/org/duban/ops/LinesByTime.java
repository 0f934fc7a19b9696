package org.duban.ops;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.duban.ui.imports.ImportLine;

/**
 * A line of several import files, of which each goes by the times at which its lines were recorded.
 *
 * @param recordedAt at which the line says that it was recorded
 */
record LinesByTime(Instant recordedAt, String line) {

    /**
     * Writes the lines of all files into one, by their times; lines of one time stay in the order of the files.
     *
     * @throws CliException if a file cannot be read or written
     */
    static Path write(List<Path> files, Path target) {
        List<LinesByTime> lines = new ArrayList<>();
        files.forEach(file -> lines.addAll(read(file)));
        lines.sort(Comparator.comparing(LinesByTime::recordedAt));
        try {
            Files.write(target, lines.stream().map(LinesByTime::line).toList());
        } catch (IOException e) {
            throw CliException.with(target, e);
        }
        return target;
    }

    private static List<LinesByTime> read(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(line -> new LinesByTime(recordedAt(line), line)).toList();
        } catch (IOException e) {
            throw CliException.with(file, e);
        }
    }

    private static Instant recordedAt(String line) {
        return Objects.requireNonNull(
                ImportLine.read(line.getBytes(StandardCharsets.UTF_8)).recordedAt());
    }
}
