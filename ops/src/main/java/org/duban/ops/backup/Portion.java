package org.duban.ops.backup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** The first bytes of a stream, counted as they are read. */
final class Portion extends FilterInputStream {

    private final long most;
    private final LongConsumer moved;
    private long taken;

    /**
     * @param most how many bytes are read at most
     * @param moved is told how many bytes were read each time
     */
    Portion(InputStream in, long most, LongConsumer moved) {
        super(in);
        this.most = most;
        this.moved = moved;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int wanted = (int) Math.min(length, most - taken);
        int read = wanted <= 0 ? -1 : super.read(buffer, offset, wanted);
        if (read > 0) {
            taken += read;
            moved.accept(read);
        }
        return read;
    }

    /** How many bytes were read. */
    long taken() {
        return taken;
    }
}
