package org.duban.events.ledger.file;

import java.nio.ByteBuffer;

/** A file of which nothing is read again. */
final class ForgetfulFile implements SegmentFile {

    @Override
    public void read(ByteBuffer into, long offset) {}

    @Override
    public void write(ByteBuffer from, long offset) {
        from.position(from.limit());
    }

    @Override
    public void force() {}

    @Override
    public long size() {
        return 0;
    }

    @Override
    public void truncate(long size) {}

    @Override
    public void close() {}
}
