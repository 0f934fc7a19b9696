package org.duban.ui.notices.outbox;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the outbox do its rounds, one after the other, until closed. */
public final class Rounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("outbox").daemon().factory());
    private final Outbox outbox;

    /** Rounds of {@code outbox}, none before they are started. */
    public Rounds(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Begins with the first round. */
    @SuppressWarnings("FutureReturnValueIgnored") // a round tells of its own failure
    public void start() {
        worker.scheduleWithFixedDelay(this::round, 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A failed round must not be the last one: what it left undone is taken up by the next. */
    private void round() {
        try {
            outbox.round();
        } catch (RuntimeException e) {
            LOG.error("A round of the outbox failed", e);
        }
    }

    /** Lets what is being sent arrive, so that it is not sent again after the next start. */
    @Override
    public void close() {
        outbox.stop();
        worker.shutdown();
        try {
            if (!worker.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("The outbox was stopped while sending; what it sent may be sent again");
                worker.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
