package org.duban.ops;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.duban.ui.wiring.LoudStop;

/** Lets work that somebody interrupts come to a good end before the process does. */
public final class Interruption implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** A start that is broken off leaves no more behind than one that is killed, which loses nothing. */
    private static final Duration PATIENCE_WITH_A_START = Duration.ofSeconds(2);

    private final Duration patience;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean expected;
    private final Thread hook = new Thread(this::stop, "interruption");

    /** Begins to listen for the process being told to stop. */
    public Interruption() {
        this(PATIENCE);
    }

    private Interruption(Duration patience) {
        this.patience = patience;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** The same for a server: it may be told to stop while it still folds a long ledger, which it need not wait for. */
    public static Interruption ofServer() {
        return new Interruption(PATIENCE_WITH_A_START);
    }

    /** Whether the work should come to its end. */
    public boolean isAsked() {
        return asked.getCount() == 0;
    }

    /** @throws CliException if the work should come to its end */
    void mustGoOn() {
        if (isAsked()) {
            throw CliException.failed("interrupted");
        }
    }

    /** Waits until it should, as work that has no end of its own does: being told to stop is then no failure. */
    public void await() {
        expected = true;
        try {
            asked.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Says that the work has come to its end. */
    @Override
    public void close() {
        ended.countDown();
        if (!isAsked()) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }

    private void stop() {
        asked.countDown();
        boolean starting = !expected && !patience.equals(PATIENCE);
        Duration granted = starting ? patience : PATIENCE;
        try {
            if (!ended.await(granted.toSeconds(), TimeUnit.SECONDS)) {
                if (starting) {
                    Runtime.getRuntime().halt(LoudStop.status());
                }
                System.err.println("duban: still at work, killed");
            } else if (expected) {
                // Java would report the signal as the exit status, which a service manager takes for a failure.
                Runtime.getRuntime().halt(LoudStop.status());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
