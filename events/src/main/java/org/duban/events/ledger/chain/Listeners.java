package org.duban.events.ledger.chain;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.duban.events.ledger.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Those who want to know when something was appended. */
public final class Listeners {

    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** Has {@code listener} told from now on. */
    public Subscription add(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Tells all; one that fails is not the others' concern. */
    public void tell() {
        listeners.forEach(Listeners::tell);
    }

    private static void tell(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException e) {
            // The append is durable, so its caller must not be told that it failed.
            LOG.warn("A listener failed after an append", e);
        }
    }
}
