package org.duban.events.ledger.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.chain.CheckedWalk;

/** A walk over the documents in a ledger's folder; how far it has come it counts in bytes. */
public final class LedgerWalk implements CheckedWalk {

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

    @Override
    public boolean advance() throws IOException {
        return scan.advanceThoroughly();
    }

    @Override
    public byte[] document() {
        return scan.document();
    }

    @Override
    public long first() {
        int commits = commits();
        return commits == 0 ? 0 : scan.index().position(commits - 1);
    }

    @Override
    public Head head() {
        return scan.index().head();
    }

    @Override
    public int commits() {
        return scan.index().size();
    }

    @Override
    public long read() {
        return scan.read();
    }

    @Override
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

    @Override
    public String ledger() {
        return scan.index().id();
    }

    @Override
    public long torn() {
        return scan.torn();
    }

    @Override
    public void close() throws IOException {
        segments.close();
    }
}
