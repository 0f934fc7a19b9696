package org.duban.events.ledger.file;

import java.io.IOException;
import java.nio.ByteBuffer;

/** A segment on a disk that gives up when told to. */
final class FailingFile implements SegmentFile {

    /** What the disk does. */
    static final class Disk {
        volatile boolean full;
        volatile boolean failing;
    }

    private final SegmentFile file;
    private final Disk disk;

    FailingFile(SegmentFile file, Disk disk) {
        this.file = file;
        this.disk = disk;
    }

    @Override
    public void read(ByteBuffer into, long offset) throws IOException {
        file.read(into, offset);
    }

    @Override
    public void write(ByteBuffer from, long offset) throws IOException {
        if (disk.full) {
            file.write(from.slice(from.position(), from.remaining() / 2), offset);
            throw new IOException("no space left");
        }
        file.write(from, offset);
    }

    @Override
    public void force() throws IOException {
        if (disk.failing) {
            throw new IOException("the disk is gone");
        }
        file.force();
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public void truncate(long size) throws IOException {
        file.truncate(size);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
