package org.duban.events.ledger.file;

import java.nio.ByteBuffer;

/** A file of which nothing is read again. */
final class ForgetfulFile implements SegmentFile {

    private long size;

    @Override
    public void read(ByteBuffer into, long offset) {}

    @Override
    public void write(ByteBuffer from, long offset) {
        size = Math.max(size, offset + from.remaining());
        from.position(from.limit());
    }

    @Override
    public void force() {}

    @Override
    public long size() {
        return size;
    }

    @Override
    public void truncate(long size) {}

    @Override
    public void close() {}
}
