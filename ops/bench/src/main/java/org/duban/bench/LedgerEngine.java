package org.duban.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.duban.events.ledger.axon.LedgerEventStorageEngine;
import org.duban.events.ledger.codec.EventCodec;
import org.duban.events.ledger.document.LedgerDigest;
import org.duban.events.ledger.file.FileLedger;

/** Duban's engine on its file ledger, SHA-256 chain and all. */
final class LedgerEngine implements Target {

    private final Path folder;
    private final FileLedger ledger;
    private final LedgerEventStorageEngine engine;

    LedgerEngine() throws IOException {
        folder = Folders.fresh("ledger");
        ledger = FileLedger.open(folder, LedgerDigest.SHA_256, Clock.systemUTC());
        engine = new LedgerEventStorageEngine(ledger, new EventCodec());
    }

    @Override
    public void append(String stream, long sequence) {
        engine.appendEvents(Facts.message(stream, sequence));
    }

    @Override
    public void close() throws IOException {
        ledger.close();
        Folders.delete(folder);
    }
}
