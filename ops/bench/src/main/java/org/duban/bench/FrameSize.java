package org.duban.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How many bytes the ledger writes for one commit of one event. */
final class FrameSize {

    private static final int COMMITS = 100;

    private FrameSize() {}

    static int measure() throws IOException {
        Path folder = Folders.fresh("size");
        try (Filled filled = Filled.in(folder, COMMITS)) {
            return (int) (bytes(filled.folder()) / COMMITS);
        }
    }

    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
