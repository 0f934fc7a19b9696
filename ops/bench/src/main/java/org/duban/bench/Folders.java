package org.duban.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Temporary folders on the disk the program runs from, because a temporary file system may have no disk behind it. */
final class Folders {

    private static final Path BASE = Path.of("ops/bench/target/data").toAbsolutePath();

    private Folders() {}

    static Path fresh(String name) throws IOException {
        Files.createDirectories(BASE);
        return Files.createTempDirectory(BASE, name);
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder()).forEach(Folders::deleteOne);
        }
    }

    private static void deleteOne(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
