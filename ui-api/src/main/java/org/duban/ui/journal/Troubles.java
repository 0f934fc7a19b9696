package org.duban.ui.journal;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.slf4j.Logger;

/**
 * Tells the log of what goes wrong, once and not again within an hour while the same goes on: a full disk meets every
 * request and every round. Nothing of this is kept over a restart: whoever starts Duban again wants to read whether the
 * trouble is over.
 */
public final class Troubles {

    private static final Duration PAUSE = Duration.ofHours(1);
    private static final int MOST = 100;

    private final Logger log;
    private final LongSupplier nanos;
    private final Map<String, Long> told = new LinkedHashMap<>();

    /** Troubles of whoever writes to {@code log}. */
    public Troubles(Logger log) {
        this(log, System::nanoTime);
    }

    Troubles(Logger log, LongSupplier nanos) {
        this.log = log;
        this.nanos = nanos;
    }

    /** That {@code sentence} is so. */
    public synchronized void tell(String sentence) {
        long now = nanos.getAsLong();
        Long before = told.get(sentence);
        if (before != null && now - before < PAUSE.toNanos()) {
            return;
        }
        if (told.size() >= MOST) {
            told.clear();
        }
        told.put(sentence, now);
        log.error("{}", sentence);
    }

    /** That {@code sentence} is so because of {@code cause}, of which the log gets the whole if it is no trouble with files. */
    public void tell(String sentence, RuntimeException cause) {
        tell(sentence + ": " + cause.getMessage());
        log.debug("{}", sentence, cause);
    }

    /** All is well again; what comes next is told at once. */
    public synchronized void over() {
        told.clear();
    }
}
