package org.duban.events.ledger.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps a second writing process away from a ledger's folder, and says who the first one is. */
final class FolderLock implements AutoCloseable {

    private static final String THIS_PROCESS = UUID.randomUUID().toString();

    private final FileChannel channel;
    private final Path holder;

    private FolderLock(FileChannel channel, Path holder) {
        this.channel = channel;
        this.holder = holder;
    }

    /** @throws LedgerInUse if somebody, in this process or another, holds the folder */
    static synchronized FolderLock take(Path folder) throws IOException {
        Path holder = folder.resolve("holder");
        List<String> lines = Files.exists(holder) ? Files.readAllLines(holder) : List.of();
        // Asking the system would release our own lock: on POSIX it goes when any channel to the file is closed.
        if (lines.contains(THIS_PROCESS)) {
            throw new LedgerInUse(folder, "this process");
        }
        Path lock = folder.resolve("lock");
        FileChannel channel = FileChannel.open(
                lock, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), OwnerOnly.file(lock));
        if (tryLock(channel) == null) {
            channel.close();
            throw new LedgerInUse(folder, lines.isEmpty() ? "another process" : lines.getFirst());
        }
        Files.deleteIfExists(holder);
        Files.createFile(holder, OwnerOnly.file(holder));
        Files.write(holder, List.of("process " + ProcessHandle.current().pid(), THIS_PROCESS));
        return new FolderLock(channel, holder);
    }

    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            Files.deleteIfExists(holder);
            channel.close();
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
