package org.duban.ui.wiring;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.duban.query.checkpoint.ViewCheckpoint;
import org.duban.query.view.ViewProgress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps folded views in a file of the data folder, so that the next start need not fold the whole ledger. */
final class KeptViews implements AutoCloseable {

    /** The file's name in the data folder. */
    static final String FILE = "views.checkpoint";

    private static final Logger LOG = LoggerFactory.getLogger(KeptViews.class);

    /** Fewer events are folded as fast as a file is read. */
    private static final long WORTH_A_FILE = 1_000;

    private final ViewCheckpoint checkpoint;
    private final ViewProgress progress;
    private final BooleanSupplier whole;
    private long saved;
    private volatile boolean closed;

    /** @param whole whether everything up to the views' position has been folded: nothing is parked or has failed */
    KeptViews(ViewCheckpoint checkpoint, ViewProgress progress, BooleanSupplier whole) {
        this.checkpoint = checkpoint;
        this.progress = progress;
        this.whole = whole;
    }

    /** Takes over what was kept, before anything else is folded. */
    synchronized void load() {
        saved = checkpoint.load();
    }

    /**
     * Holds views that were taken over against the ledger.
     *
     * @param stop gets the difference, if there is one
     */
    void verify(Consumer<String> stop) {
        if (!loaded()) {
            return;
        }
        try {
            Optional<String> difference = checkpoint.verify(() -> closed);
            difference.ifPresent(stop);
        } catch (RuntimeException e) {
            if (!closed) { // else the ledger was closed under it
                LOG.error("Views from the checkpoint could not be held against the ledger", e);
            }
        }
    }

    private synchronized boolean loaded() {
        return saved > 0;
    }

    /** Keeps the views as they are now, unless little has changed since they were kept or something is amiss. */
    synchronized void save() {
        if (!whole.getAsBoolean() || progress.position() - saved < WORTH_A_FILE) {
            return;
        }
        try {
            saved = checkpoint.save();
        } catch (UncheckedIOException e) {
            LOG.warn("The views could not be kept for the next start, which will take longer", e);
        }
    }

    @Override
    public void close() {
        closed = true;
        save();
    }
}
