package org.duban.ui.processing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that a group could not deal with, or that waits behind such a one of its stream.
 *
 * @param group of processors that parked it
 * @param stream whose later events wait behind it
 * @param position of the event in the ledger
 * @param eventId names the event
 * @param event its type
 * @param parkedAt when it was parked
 * @param triedAt when it was last tried again; null if it was not
 * @param tries how often it was tried again
 * @param cause what went wrong, without the event's content; null if it only waits behind another
 */
public record ParkedEvent(
        String group,
        String stream,
        long position,
        String eventId,
        String event,
        Instant parkedAt,
        @Nullable Instant triedAt,
        int tries,
        @Nullable String cause) {

    ParkedEvent triedAgain(Instant at, @Nullable String why) {
        return new ParkedEvent(group, stream, position, eventId, event, parkedAt, at, tries + 1, why);
    }
}
