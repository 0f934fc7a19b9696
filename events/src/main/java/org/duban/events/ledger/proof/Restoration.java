package org.duban.events.ledger.proof;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import org.bson.RawBsonDocument;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.chain.LedgerSink;
import org.jspecify.annotations.Nullable;

/** Turns the lines of an export back into a ledger. */
final class Restoration implements Closeable {

    private final LedgerSink sink;
    private long lines = 1;

    private Restoration(LedgerSink sink) {
        this.sink = sink;
    }

    /**
     * Begins a ledger.
     *
     * @param opening of where it goes
     * @param line the first of the export, null if it has none
     */
    static Restoration begin(LedgerSink.Opening opening, @Nullable String line) throws IOException {
        if (line == null) {
            throw new LedgerImportRefused(1, "Line 1: the export is empty");
        }
        byte[] header = document(line, 1);
        try {
            return new Restoration(opening.begin(header));
        } catch (LedgerDamaged e) {
            throw refused(1, e);
        }
    }

    void add(String line) throws IOException {
        lines++;
        byte[] document = document(line, lines);
        try {
            sink.add(document);
        } catch (LedgerDamaged e) {
            throw refused(lines, e);
        }
    }

    /** Makes everything durable. */
    Head finish() throws IOException {
        return sink.finish();
    }

    @Override
    public void close() throws IOException {
        sink.close();
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

    private static LedgerImportRefused refused(long line, LedgerDamaged damaged) {
        return refused(line, damaged.fault().sentence() + " (" + damaged.detail() + ")");
    }

    private static LedgerImportRefused refused(long line, String reason) {
        return new LedgerImportRefused(line, "Line " + line + ": " + reason);
    }
}
