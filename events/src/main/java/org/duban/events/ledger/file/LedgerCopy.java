package org.duban.events.ledger.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.chain.LedgerIndex;
import org.duban.events.ledger.chain.Links;
import org.duban.events.ledger.document.CommitDocument;
import org.duban.events.ledger.document.CommitOutline;
import org.duban.events.ledger.document.HeaderDocument;

/** A ledger made anew from the documents of another one, each checked against all before it. */
public final class LedgerCopy implements Closeable {

    private static final int BATCH = 256;

    private final Segments segments;
    private final FrameWriter frames;
    private final LedgerIndex index;
    private final MessageDigest digest;
    private final List<byte[]> batch = new ArrayList<>();

    private LedgerCopy(Segments segments, HeaderDocument header) {
        this.segments = segments;
        this.frames = new FrameWriter(segments, FileLedger.SEGMENT_SIZE, 0);
        this.index = new LedgerIndex(header);
        this.digest = header.digest().start();
    }

    /**
     * Begins a ledger in {@code folder}, which is empty.
     *
     * @throws LedgerDamaged if {@code document} is not a header
     */
    public static LedgerCopy begin(Path folder, byte[] document) throws IOException {
        HeaderDocument header = LedgerScan.header(document);
        Segments segments = Segments.open(folder, Segments.READ_WRITE);
        try {
            segments.add(0);
            LedgerCopy copy = new LedgerCopy(segments, header);
            copy.frames.write(List.of(header.bytes()));
            return copy;
        } catch (IOException | RuntimeException e) {
            segments.close();
            throw e;
        }
    }

    /**
     * Adds the next commit.
     *
     * @throws LedgerDamaged if it does not follow from those before it
     */
    public void add(byte[] document) throws IOException {
        long position = index.head().position() + 1;
        CommitOutline commit = LedgerScan.outline(document, position);
        Links.check(index, commit);
        CommitDocument.check(document, position, digest);
        index.add(commit, 0);
        batch.add(document);
        if (batch.size() == BATCH) {
            flush();
        }
    }

    /** Makes everything durable. */
    public Head finish() throws IOException {
        flush();
        frames.force();
        return index.head();
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
