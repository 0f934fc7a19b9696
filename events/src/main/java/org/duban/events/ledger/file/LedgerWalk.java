package org.duban.events.ledger.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.LedgerDamaged;

/**
 * A walk over the documents in a ledger's folder that computes each hash and digest again. It reads only, so it may run beside the
 * process that writes.
 */
public final class LedgerWalk implements Closeable {

    private final Segments segments;
    private final long size;
    private final LedgerScan scan;

    private LedgerWalk(Segments segments) throws IOException {
        this.segments = segments;
        this.size = segments.size();
        this.scan = LedgerScan.begin(segments);
    }

    /**
     * Begins at the header.
     *
     * @throws LedgerDamaged if there is none
     */
    public static LedgerWalk open(Path folder) throws IOException {
        Segments segments = Segments.open(folder, Segments.READ_ONLY);
        try {
            return new LedgerWalk(segments);
        } catch (IOException | RuntimeException e) {
            segments.close();
            throw e;
        }
    }

    /**
     * Goes to the next commit.
     *
     * @return false at the end
     * @throws LedgerDamaged if it does not follow from those before it, or a hash or digest is not what it should be
     */
    public boolean advance() throws IOException {
        return scan.advanceThoroughly();
    }

    /** The bytes of the header or commit that was read last. */
    public byte[] document() {
        return scan.document();
    }

    /** The position of the first event of the commit that was read last, 0 for the header. */
    public long first() {
        int commits = commits();
        return commits == 0 ? 0 : scan.index().position(commits - 1);
    }

    /** Where the ledger stood after what was read last. */
    public Head head() {
        return scan.index().head();
    }

    /** How many commits have been read. */
    public int commits() {
        return scan.index().size();
    }

    /** How many bytes have been read. */
    public long read() {
        return scan.read();
    }

    /** How many bytes there were at the start. */
    public long size() {
        return size;
    }

    /**
     * The files that were read, in order, with how many bytes of each: together the ledger as it stood after what was read
     * last, whatever is appended meanwhile.
     */
    public SequencedMap<Path, Long> files() throws IOException {
        SequencedMap<Path, Long> files = new LinkedHashMap<>();
        long left = read();
        for (int i = 0; left > 0; i++) {
            long bytes = Math.min(left, segments.file(i).size());
            files.put(segments.path(i), bytes);
            left -= bytes;
        }
        return files;
    }

    /** The ledger's own name. */
    public String ledger() {
        return scan.index().id();
    }

    /** How many bytes at the very end are not a whole frame: still being written, or torn by a crash. */
    public long torn() {
        return scan.torn();
    }

    @Override
    public void close() throws IOException {
        segments.close();
    }
}
