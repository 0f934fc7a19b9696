package org.duban.query.view;

import java.time.Duration;
import org.duban.query.store.ViewStore;

/** How far the views are. */
public final class ViewProgress {

    private final ViewStore store;

    ViewProgress(ViewStore store) {
        this.store = store;
    }

    /** The position of the last event that the views show. */
    public long position() {
        return store.position();
    }

    /**
     * Waits until the views show the event at {@code position}.
     *
     * @return false if they do not show it in time
     */
    public boolean awaitPosition(long position, Duration timeout) {
        return store.awaitPosition(position, timeout);
    }
}
