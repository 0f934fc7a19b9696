package org.duban.events.ledger;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A ledger's folder, held for writing until it is closed. */
record LedgerFolder(Path path, Segments segments, FolderLock lock) implements Closeable {

    /** @throws LedgerInUse if somebody else holds it */
    static LedgerFolder hold(Path path, Segments.Opener opener) throws IOException {
        create(path.toAbsolutePath());
        FolderLock lock = FolderLock.take(path);
        try {
            return new LedgerFolder(path, Segments.open(path, opener), lock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Creates the folder and all above it that are missing, durably. */
    static void create(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            Path parent = parent(path);
            create(parent);
            Files.createDirectory(path);
            SteadyFile.forceFolder(parent);
        }
    }

    static Path parent(Path path) {
        return path.resolve("..").normalize();
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            segments.close();
        }
    }
}
