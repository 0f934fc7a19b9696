package org.duban.events.ledger.handover;

import org.duban.events.ledger.Draft;

/** Records what other nodes hand over. */
@FunctionalInterface
public interface HandOverRecorder {

    /** Records the draft if it may be; returns once that is settled, and never fails. */
    HandOverAnswer record(Draft draft);
}
