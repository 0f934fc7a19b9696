package org.duban.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.duban.events.ledger.Head;
import org.duban.events.ledger.axon.LedgerEventStorageEngine;
import org.duban.events.ledger.checkpoint.NoteAlgorithm;
import org.duban.events.ledger.checkpoint.NoteSigner;
import org.duban.events.ledger.checkpoint.SignedNote;
import org.duban.events.ledger.checkpoint.Statement;
import org.duban.events.ledger.codec.EventCodec;
import org.duban.events.ledger.document.LedgerDigest;
import org.duban.events.ledger.file.FileLedger;
import org.duban.events.ledger.tree.LedgerTree;

/** Duban's engine, with a tree over it that is grown up to the head, and the head signed, again and again beside the appends. */
final class SealedLedger implements Target {

    private final Path folder;
    private final FileLedger ledger;
    private final LedgerEventStorageEngine engine;
    private final LedgerTree tree;
    private final NoteSigner signer;
    private final AtomicLong seals = new AtomicLong();
    private final ScheduledExecutorService sealer = Executors.newSingleThreadScheduledExecutor();

    /** @param every how often it is sealed; Duban itself does so once a day */
    @SuppressWarnings("FutureReturnValueIgnored") // a seal that fails is missing in the count
    SealedLedger(Duration every) throws IOException {
        folder = Folders.fresh("sealed");
        ledger = FileLedger.open(folder, LedgerDigest.SHA_256, Clock.systemUTC());
        engine = new LedgerEventStorageEngine(ledger, new EventCodec());
        tree = new LedgerTree(ledger, LedgerDigest.SHA_256);
        signer = NoteSigner.named("duban/" + ledger.id(), NoteAlgorithm.beside(LedgerDigest.SHA_256));
        sealer.scheduleAtFixedRate(this::seal, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void seal() {
        Head head = ledger.head();
        Instant now = Instant.now();
        Statement statement = Statement.of(ledger.id(), head, tree.root(head.position()), LedgerDigest.SHA_256, now);
        signer.sign(SignedNote.of(statement), now);
        seals.incrementAndGet();
    }

    @Override
    public void append(String stream, long sequence) {
        engine.appendEvents(Facts.message(stream, sequence));
    }

    @Override
    public void close() throws IOException {
        sealer.close();
        if (seals.get() == 0) {
            throw new IllegalStateException("Nothing was sealed, so nothing was measured");
        }
        ledger.close();
        Folders.delete(folder);
    }
}
