package org.duban.events.ledger.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A segment that outlives interrupts. A {@link FileChannel} is closed, for everybody, when one thread is interrupted in
 * it; here it is opened again and the step, which is the same when repeated, is repeated.
 */
final class SteadyFile implements SegmentFile {

    private interface Step<T> {
        T on(FileChannel channel) throws IOException;
    }

    private final Path path;
    private final Set<OpenOption> options;
    private final boolean exclusive;
    private final @Nullable Object key;
    private final ReentrantLock reopening = new ReentrantLock();
    private volatile FileChannel channel;
    private volatile boolean closed;

    SteadyFile(Path path, Set<OpenOption> options) throws IOException {
        this(path, options, false);
    }

    private SteadyFile(Path path, Set<OpenOption> options, boolean exclusive) throws IOException {
        this.path = path;
        this.options = options;
        this.exclusive = exclusive;
        this.channel = FileChannel.open(path, options, OwnerOnly.file(path));
        this.key = key();
        try {
            lock();
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /**
     * Opens the file at {@code path} to write to it, or makes one.
     *
     * @throws LedgerInUse if somebody else, in this process or another, has it open to write to it
     */
    static SteadyFile exclusive(Path path) throws IOException {
        return new SteadyFile(
                path, Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE), true);
    }

    @Override
    public void read(ByteBuffer into, long offset) throws IOException {
        int start = into.position();
        steadily(open -> readAll(open, into.position(start), offset));
    }

    @Override
    public void write(ByteBuffer from, long offset) throws IOException {
        int start = from.position();
        steadily(open -> writeAll(open, from.position(start), offset));
    }

    @Override
    public void force() throws IOException {
        force(false);
    }

    @Override
    public long size() throws IOException {
        return steadily(FileChannel::size);
    }

    @Override
    public boolean inPlace() throws IOException {
        try {
            return Objects.equals(key(), key);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** What the file at the path is known by, whatever it is called; null where the system has nothing of the kind. */
    private @Nullable Object key() throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    }

    /** Behind whatever will be written, since some systems keep readers away from what is locked. */
    private void lock() throws IOException {
        if (exclusive) {
            try {
                if (channel.tryLock(Long.MAX_VALUE - 1, 1, false) != null) {
                    return;
                }
            } catch (OverlappingFileLockException taken) {
                throw new LedgerInUse(DurableFolders.parent(path), "this process");
            }
            throw new LedgerInUse(DurableFolders.parent(path), "another process");
        }
    }

    @Override
    public void truncate(long size) throws IOException {
        steadily(open -> open.truncate(size));
    }

    @Override
    public void close() throws IOException {
        closed = true;
        channel.close();
    }

    /** @param metadata whether what is known of the file must be durable too, and of a folder the names in it */
    void force(boolean metadata) throws IOException {
        steadily(open -> {
            open.force(metadata);
            return open;
        });
    }

    private static int readAll(FileChannel channel, ByteBuffer into, long offset) throws IOException {
        long at = offset;
        int count = 0;
        while (into.hasRemaining() && count >= 0) {
            count = channel.read(into, at);
            at += count;
        }
        return into.position();
    }

    private static int writeAll(FileChannel channel, ByteBuffer from, long offset) throws IOException {
        long at = offset;
        while (from.hasRemaining()) {
            at += channel.write(from, at);
        }
        return from.position();
    }

    private <T> T steadily(Step<T> step) throws IOException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return step.on(channel);
                } catch (ClosedChannelException e) {
                    interrupted |= Thread.interrupted();
                    reopen(e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void reopen(ClosedChannelException cause) throws IOException {
        reopening.lock();
        try {
            if (closed) {
                throw cause;
            }
            if (!channel.isOpen()) {
                if (!inPlace()) {
                    throw new IOException(path + " was deleted or exchanged");
                }
                channel = FileChannel.open(path, options, OwnerOnly.file(path));
                lock(); // it went with the channel
            }
        } finally {
            reopening.unlock();
        }
    }
}
