package org.duban.ops.imports;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads a file line by line without ever holding more of it than one line may have. */
final class Lines implements AutoCloseable {

    /** Bytes; as much as a request may have. */
    private static final int LONGEST = 1024 * 1024;

    private final InputStream in;
    private int number;
    private long read;

    Lines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** The next line; null after the last. */
    @Nullable
    Line next() throws IOException {
        int b = in.read();
        if (b < 0) {
            return null;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long length = 0;
        for (; b >= 0 && b != '\n'; b = in.read(), length++) {
            if (length < LONGEST) {
                line.write(b);
            }
        }
        read += length + 1;
        return new Line(++number, line.toByteArray(), length > LONGEST);
    }

    /** How many bytes were read. */
    long read() {
        return read;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
