package org.duban.events.ledger;

import java.util.List;

/** The ledger read as events. */
public interface History {

    /** No bound: everything up to the head. */
    long NOW = Long.MAX_VALUE;

    /** The stream's events of {@code sequence} or later and at most {@code position}, in order; empty if there are none. */
    List<RecordedEvent> stream(String stream, long sequence, long position);
}
