package org.duban.events.ledger.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** A ledger's folder, held for writing until it is closed. */
record LedgerFolder(Path path, Segments segments, FolderLock lock) implements Closeable {

    /** @throws LedgerInUse if somebody else holds it */
    static LedgerFolder hold(Path path, Segments.Opener opener) throws IOException {
        DurableFolders.create(path.toAbsolutePath());
        FolderLock lock = FolderLock.take(path);
        try {
            return new LedgerFolder(path, Segments.open(path, opener), lock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            segments.close();
        }
    }
}
