package org.duban.ui.wiring;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.duban.events.ledger.ReadableLedger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sees to it that the data folder knows its ledger: it writes down the head at the start, at the end, and now and then. */
final class LedgerMemory implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerMemory.class);

    /** What is recorded within it before a crash may be cut off unseen; an append waits for nothing of this. */
    private static final Duration PERIOD = Duration.ofSeconds(10);

    private final DubanSettings settings;
    private final ReadableLedger ledger;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("ledger-memory").daemon().factory());
    private long written = -1;
    private boolean failing;

    LedgerMemory(DubanSettings settings, ReadableLedger ledger) {
        this.settings = settings;
        this.ledger = ledger;
    }

    /** Begins to write, beside whoever starts: the disk may take its time. */
    @SuppressWarnings("FutureReturnValueIgnored") // write() tells of its own failure
    LedgerMemory begin() {
        timer.scheduleWithFixedDelay(this::keep, 0, PERIOD.toSeconds(), TimeUnit.SECONDS);
        return this;
    }

    private synchronized void keep() {
        if (ledger.head().position() != written) {
            write();
        }
    }

    private synchronized void write() {
        SeenLedger seen = SeenLedger.of(ledger, settings.clock().instant());
        try {
            seen.write(settings.data());
            written = seen.position();
            failing = false;
        } catch (UncheckedIOException e) {
            if (!failing) {
                LOG.warn("How far the ledger has come could not be written down in {}", SeenLedger.FILE, e);
            }
            failing = true;
        }
    }

    @Override
    public void close() {
        timer.close();
        write();
    }
}
