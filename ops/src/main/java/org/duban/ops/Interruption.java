package org.duban.ops;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.duban.ui.wiring.LoudStop;

/** Lets work that somebody interrupts come to a good end before the process does. */
public final class Interruption implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean expected;
    private final Thread hook = new Thread(this::stop, "interruption");

    /** Begins to listen for the process being told to stop. */
    public Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Whether the work should come to its end. */
    public boolean isAsked() {
        return asked.getCount() == 0;
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
        try {
            if (!ended.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
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
