package org.duban.events.ledger.history;

import java.time.Instant;
import java.util.List;
import org.duban.events.ledger.Head;

/** The ledger read as events. */
public interface History {

    /** No bound: everything up to the head. */
    long NOW = Long.MAX_VALUE;

    /** Where the ledger stands. */
    Head head();

    /**
     * What a position means that may stand within a commit: the end of the commit that holds it.
     *
     * @return the head's position for any beyond it, 0 for any below 1
     */
    long endOf(long position);

    /** The position of the last event recorded at or before {@code at}; 0 if there is none. */
    long positionAt(Instant at);

    /** Names of all streams that begin with {@code prefix}, those of a kind in the order of their first event. */
    List<String> streams(String prefix);

    /** The stream's events of {@code sequence} or later and at most {@code position}, in order. */
    List<RecordedEvent> stream(String stream, long sequence, long position);

    /** All events of each of these streams, at most {@code position}: one stream after the other, each in order. */
    default List<RecordedEvent> ofStreams(List<String> streams, long position) {
        return streams.stream()
                .flatMap(stream -> stream(stream, 0, position).stream())
                .toList();
    }

    /** Every event at {@code position} or later, in order, up to the head at the time of the call. */
    RecordedCursor from(long position);
}
