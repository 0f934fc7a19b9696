package org.duban.ui.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;

/** A stream that fails as soon as it proves longer than allowed. */
public final class Bounded extends FilterInputStream {

    private final long limit;
    private long taken;

    /** @param limit how many bytes may come */
    public Bounded(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int more) {
        taken += more;
        if (taken > limit) {
            throw new ProblemException(ProblemCode.TOO_LARGE, List.of(), Map.of("limit", Long.toString(limit)));
        }
    }
}
