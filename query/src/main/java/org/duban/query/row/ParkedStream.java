package org.duban.query.row;

import java.time.Instant;
import org.duban.events.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * A stream of which an event could not be folded: the views show what was before it.
 *
 * @param position of that event in the ledger
 * @param cause the type of what went wrong
 * @param parkedAt when it could not be folded first
 * @param triedAt when it was last tried again; null if it was not
 * @param tries how often it was tried again
 */
public record ParkedStream(
        StreamId stream,
        long position,
        String cause,
        Instant parkedAt,
        @Nullable Instant triedAt,
        int tries) {

    /** The same after one more try, which came as far as that event. */
    public ParkedStream triedAgain(long position, String cause, Instant at) {
        return new ParkedStream(stream, position, cause, parkedAt, at, tries + 1);
    }
}
