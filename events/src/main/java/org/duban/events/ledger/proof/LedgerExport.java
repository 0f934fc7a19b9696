package org.duban.events.ledger.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import org.bson.RawBsonDocument;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.LedgerDamaged;
import org.duban.events.ledger.chain.CheckedWalk;
import org.duban.events.ledger.file.LedgerWalk;

/**
 * Writes a stored ledger as text: the header and then one commit a line, as canonical Extended JSON, from which anybody
 * can rebuild the hashed bytes. It reads only, so it may run beside the process that writes.
 */
public final class LedgerExport {

    private static final JsonWriterSettings CANONICAL =
            JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();

    private LedgerExport() {}

    /**
     * Writes what is in {@code folder}.
     *
     * @param progress in bytes of the ledger
     * @return the head that was reached
     * @throws LedgerDamaged if a link does not hold; what was written until then does
     * @throws UncheckedIOException if the folder cannot be read or {@code out} not be written
     */
    public static Head write(Path folder, Writer out, ProgressListener progress) {
        try (LedgerWalk walk = LedgerWalk.open(folder)) {
            return write(walk, out, progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes what {@code walk}, which stands on the header, comes by.
     *
     * @param progress in the walk's own unit
     * @return the head that was reached
     * @throws LedgerDamaged if a link does not hold; what was written until then does
     */
    public static Head write(CheckedWalk walk, Writer out, ProgressListener progress) throws IOException {
        Meter meter = new Meter(progress, walk.size());
        do {
            out.append(line(walk.document())).append('\n');
            meter.at(walk.read());
        } while (walk.advance());
        meter.end();
        return walk.head();
    }

    static String line(byte[] document) {
        return new RawBsonDocument(document).toJson(CANONICAL);
    }
}
