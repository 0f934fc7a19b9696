package org.duban.query.checkpoint;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedCursor;
import org.duban.events.ledger.history.RecordedEvent;

/**
 * What a checkpoint was made of.
 *
 * @param ledger the ledger's id
 * @param position the end of the last commit that was folded
 * @param hash of that commit
 * @param classes a digest of the classes that folded it
 */
record CheckpointKey(String ledger, long position, String hash, String classes) {

    /** Whether folding that ledger up to here, with those classes, leads to the checkpoint. */
    boolean fits(String ledgerId, String classDigest, History history) {
        return ledger.equals(ledgerId)
                && classes.equals(classDigest)
                && position > 0
                && position <= history.head().position()
                && hash.equals(hash(history, position));
    }

    /** The hash of the commit that ends at a position; empty if none does. */
    static String hash(History history, long position) {
        try (RecordedCursor events = history.from(position)) {
            RecordedEvent last = events.next();
            return last.position() == position && last.endsCommit() ? last.hash() : "";
        }
    }

    void write(DataOutput out) throws IOException {
        out.writeUTF(ledger);
        out.writeLong(position);
        out.writeUTF(hash);
        out.writeUTF(classes);
    }

    static CheckpointKey read(DataInput in) throws IOException {
        return new CheckpointKey(in.readUTF(), in.readLong(), in.readUTF(), in.readUTF());
    }
}
