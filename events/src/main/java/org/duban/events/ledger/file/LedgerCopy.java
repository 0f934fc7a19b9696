package org.duban.events.ledger.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.chain.CheckedChain;
import org.duban.events.ledger.chain.LedgerSink;

/** A ledger made anew from the documents of another one, each checked against all before it. */
public final class LedgerCopy implements LedgerSink {

    private static final int BATCH = 256;

    private final Segments segments;
    private final FrameWriter frames;
    private final CheckedChain chain;
    private final List<byte[]> batch = new ArrayList<>();

    private LedgerCopy(Segments segments, CheckedChain chain) {
        this.segments = segments;
        this.frames = new FrameWriter(segments, FileLedger.SEGMENT_SIZE, 0);
        this.chain = chain;
    }

    /**
     * Begins a ledger in {@code folder}, which is empty.
     *
     * @throws LedgerDamaged if {@code document} is not a header
     */
    public static LedgerCopy begin(Path folder, byte[] document) throws IOException {
        CheckedChain chain = new CheckedChain(document);
        Segments segments = Segments.open(folder, Segments.READ_WRITE);
        try {
            segments.add(0);
            LedgerCopy copy = new LedgerCopy(segments, chain);
            copy.frames.write(List.of(document));
            return copy;
        } catch (IOException | RuntimeException e) {
            segments.close();
            throw e;
        }
    }

    @Override
    public void add(byte[] document) throws IOException {
        chain.add(document);
        batch.add(document);
        if (batch.size() == BATCH) {
            flush();
        }
    }

    @Override
    public Head finish() throws IOException {
        flush();
        frames.force();
        return chain.head();
    }

    @Override
    public void close() throws IOException {
        segments.close();
    }

    private void flush() throws IOException {
        if (!batch.isEmpty()) {
            frames.write(batch);
            batch.clear();
        }
    }
}
