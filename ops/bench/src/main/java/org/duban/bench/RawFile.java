package org.duban.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The reference for appends: a file, one write and one {@code fdatasync} for all who wait, and nothing else. The caller
 * that comes first writes for the others.
 */
final class RawFile implements Target {

    private final Path folder;
    private final FileChannel channel;
    private final byte[] record;
    private final Object lock = new Object();
    private List<CompletableFuture<Boolean>> waiting = new ArrayList<>();
    private boolean writing;

    /** @param size in bytes of each record, as the ledger writes for the same event */
    RawFile(int size) throws IOException {
        folder = Folders.fresh("raw");
        channel = FileChannel.open(folder.resolve("raw"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        record = new byte[size];
    }

    @Override
    public void append(String stream, long sequence) throws IOException {
        CompletableFuture<Boolean> turn = new CompletableFuture<>();
        boolean lead;
        synchronized (lock) {
            waiting.add(turn);
            lead = !writing;
            writing = true;
        }
        if (lead || turn.join()) {
            lead();
        }
    }

    private void lead() throws IOException {
        List<CompletableFuture<Boolean>> group;
        synchronized (lock) {
            group = waiting;
            waiting = new ArrayList<>();
        }
        ByteBuffer bytes = ByteBuffer.allocate(record.length * group.size());
        group.forEach(one -> bytes.put(record));
        bytes.flip();
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(false);
        synchronized (lock) {
            if (waiting.isEmpty()) {
                writing = false;
            } else {
                waiting.getFirst().complete(true);
            }
        }
        group.forEach(one -> one.complete(false));
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Folders.delete(folder);
    }
}
