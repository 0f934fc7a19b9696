package org.duban.events.ledger.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;

/** One file of the ledger's folder. */
interface SegmentFile extends Closeable {

    /** Fills {@code into} from {@code offset} on, as far as the file reaches. */
    void read(ByteBuffer into, long offset) throws IOException;

    /** Writes all of {@code from} at {@code offset}. */
    void write(ByteBuffer from, long offset) throws IOException;

    /** Returns once what was written is durable. */
    void force() throws IOException;

    long size() throws IOException;

    /** Whether the file is still the one that its path leads to; one that was deleted or exchanged keeps nothing. */
    default boolean inPlace() throws IOException {
        return true;
    }

    void truncate(long size) throws IOException;
}
