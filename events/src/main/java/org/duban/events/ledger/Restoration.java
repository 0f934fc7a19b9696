package org.duban.events.ledger;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/** Turns the lines of an export back into a ledger, each checked against all before it. */
final class Restoration {

    private static final int BATCH = 256;

    private final FrameWriter frames;
    private final LedgerIndex index;
    private final MessageDigest digest;
    private final List<byte[]> batch = new ArrayList<>();
    private long lines = 1;

    private Restoration(FrameWriter frames, HeaderDocument header) {
        this.frames = frames;
        this.index = new LedgerIndex(header);
        this.digest = header.digest().start();
    }

    /**
     * Begins a ledger in {@code segments}, of which there are none yet.
     *
     * @param line the first of the export, null if it has none
     */
    static Restoration begin(Segments segments, @Nullable String line) throws IOException {
        if (line == null) {
            throw new LedgerImportRefused(1, "Line 1: the export is empty");
        }
        HeaderDocument header = header(line);
        segments.add(0);
        FrameWriter frames = new FrameWriter(segments, FileLedger.SEGMENT_SIZE, 0);
        frames.write(List.of(header.bytes()));
        return new Restoration(frames, header);
    }

    void add(String line) throws IOException {
        lines++;
        byte[] document = document(line, lines);
        try {
            add(document);
        } catch (LedgerDamaged e) {
            throw refused(lines, e.fault().sentence() + " (" + e.detail() + ")");
        }
        if (batch.size() == BATCH) {
            flush();
        }
    }

    /** Makes everything durable. */
    Head finish() throws IOException {
        flush();
        frames.force();
        return index.head();
    }

    private void add(byte[] document) {
        long position = index.head().position() + 1;
        Outline commit = LedgerScan.outline(document, position);
        Links.check(index, commit);
        Links.checkHash(position, commit.hash(), document, digest);
        index.add(commit, 0);
        batch.add(document);
    }

    private void flush() throws IOException {
        if (!batch.isEmpty()) {
            frames.write(batch);
            batch.clear();
        }
    }

    private static HeaderDocument header(String line) {
        try {
            return LedgerScan.header(document(line, 1));
        } catch (LedgerDamaged e) {
            throw refused(1, e.fault().sentence() + " (" + e.detail() + ")");
        }
    }

    private static byte[] document(String line, long number) {
        byte[] document = parse(line, number);
        if (!LedgerExport.line(document).equals(line)) {
            throw refused(number, "it is not in canonical form, so something in it is lost");
        }
        return document;
    }

    private static byte[] parse(String line, long number) {
        try {
            RawBsonDocument document = RawBsonDocument.parse(line);
            int start = document.getByteOffset();
            return Arrays.copyOfRange(document.getBackingArray(), start, start + document.getByteLength());
        } catch (RuntimeException e) {
            // The parser fails in many ways on what is not Extended JSON.
            throw refused(number, "it is not Extended JSON (" + e.getMessage() + ")");
        }
    }

    private static LedgerImportRefused refused(long line, String reason) {
        return new LedgerImportRefused(line, "Line " + line + ": " + reason);
    }
}
