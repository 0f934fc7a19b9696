package org.duban.ops;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.duban.events.ledger.ReadableLedger;
import org.duban.events.ledger.chain.CheckedWalk;
import org.duban.events.ledger.secret.OpenedLedger;
import org.duban.ui.wiring.DubanSettings;
import org.duban.ui.wiring.ReadKeys;

/** What a command works on that only reads: a ledger and its evidence, in a data folder or in a MongoDB. */
interface StoredDuban extends AutoCloseable {

    /** A walk over the ledger, from its header on. */
    CheckedWalk walk() throws IOException;

    /** The ledger, to be asked for whatever is wanted. */
    ReadableLedger reading();

    /** The same with nothing sealed, for whoever has the keys; without a key what it opens cannot be read. */
    default OpenedLedger opened(DubanSettings settings) {
        return new OpenedLedger(reading(), ReadKeys.of(settings));
    }

    /**
     * The SHA-256 of the evidence file that is called {@code sha256}, which differs if it is damaged; empty if there is none.
     *
     * @throws CliException if it cannot be read
     */
    Optional<String> evidence(String sha256);

    /** The evidence file that is called {@code sha256}, which is there, whole or not. */
    InputStream opened(String sha256) throws IOException;

    /** Says why it could not be read. */
    CliException unreadable(IOException e);

    @Override
    void close();
}
