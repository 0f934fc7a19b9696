package org.duban.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.duban.events.ledger.file.OwnerOnly;

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

    /** A new one within {@code folder}, which is made if need be; both are their owner's alone. */
    static TemporaryFolder in(Path folder) {
        try {
            Files.createDirectories(folder, OwnerOnly.folder(folder));
            Path fresh = Files.createTempDirectory(folder.toAbsolutePath(), "moving-");
            return new TemporaryFolder(fresh);
        } catch (IOException e) {
            throw CliException.with(folder, e);
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
