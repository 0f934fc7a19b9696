package org.duban.ui.notices.outbox;

import java.time.LocalDate;
import java.util.function.Predicate;

/** Of what all nodes send together, what this one sends. Whoever is told has a name, and is at any time one node's to tell or nobody's. */
public interface Share extends AutoCloseable {

    /** Of the only node that there is. */
    Share ALL = new Share() {
        @Override
        public Predicate<String> now() {
            return name -> true;
        }

        @Override
        public void lookedOut(LocalDate day) {
            // there is nobody who waits for that
        }

        @Override
        public boolean hasLookedOut(LocalDate day) {
            return false;
        }

        @Override
        public void start() {
            // there is nobody to share with
        }

        @Override
        public void close() {
            // there is nobody to take over
        }
    };

    /** Who is this node's to tell at this moment, by name. */
    Predicate<String> now();

    /** Lets the other nodes know that all is queued that is due soon on {@code day}. */
    void lookedOut(LocalDate day);

    /** Whether a node let others know that all is queued that is due soon on {@code day}. */
    boolean hasLookedOut(LocalDate day);

    /** Begins to take its share. */
    void start();

    /** Leaves its share to the others; nothing of it goes on. */
    @Override
    void close();
}
