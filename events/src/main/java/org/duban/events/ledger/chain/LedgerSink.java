package org.duban.events.ledger.chain;

import java.io.Closeable;
import java.io.IOException;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.LedgerDamaged;

/** Takes the documents of another ledger, after its header, to become one with the same head. */
public interface LedgerSink extends Closeable {

    /** Opens a sink with the header of the other ledger. */
    @FunctionalInterface
    interface Opening {

        /**
         * Opens one that begins with {@code header}, as it is stored.
         *
         * @throws LedgerDamaged if it is none
         */
        LedgerSink begin(byte[] header) throws IOException;
    }

    /**
     * Adds the next commit.
     *
     * @throws LedgerDamaged if it does not follow from those before it
     */
    void add(byte[] document) throws IOException;

    /** Makes everything durable, and it a ledger. */
    Head finish() throws IOException;
}
