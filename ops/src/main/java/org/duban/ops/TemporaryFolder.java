package org.duban.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is gone, with all in it, once it is closed. */
record TemporaryFolder(Path path) implements AutoCloseable {

    /** A new one, in the system's place for such. */
    static TemporaryFolder create() {
        try {
            return new TemporaryFolder(Files.createTempDirectory("duban-demo-"));
        } catch (IOException e) {
            throw CliException.failed("folder.temporary", String.valueOf(e));
        }
    }

    @Override
    public void close() {
        try {
            for (Path file : deepestFirst()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> deepestFirst() throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
