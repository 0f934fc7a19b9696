package org.duban.events.ledger.chain;

import java.io.Closeable;
import java.io.IOException;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.LedgerDamaged;

/**
 * A walk over the documents of a ledger, wherever it is kept, that computes each hash and digest again. It begins at the header, and reads
 * only, so it may run beside those who write.
 */
public interface CheckedWalk extends Closeable {

    /**
     * Goes to the next commit.
     *
     * @return false at the end
     * @throws LedgerDamaged if it does not follow from those before it, or a hash or digest is not what it should be
     */
    boolean advance() throws IOException;

    /** The bytes of the header or commit that was read last. */
    byte[] document();

    /** The position of the first event of the commit that was read last, 0 for the header. */
    long first();

    /** Where the ledger stood after what was read last. */
    Head head();

    /** How many commits have been read. */
    int commits();

    /** The ledger's own name. */
    String ledger();

    /** How far it has come, out of {@link #size}. */
    long read();

    /** How far there was to go at the start, in a unit of its own. */
    long size();

    /** How many bytes at the very end are not a whole commit: still being written, or torn by a crash. */
    long torn();
}
