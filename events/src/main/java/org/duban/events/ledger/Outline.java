package org.duban.events.ledger;

import org.jspecify.annotations.Nullable;

/**
 * A commit without its events: what the index keeps and the chain is checked by.
 *
 * @param at milliseconds since 1970
 * @param events how many it holds
 */
record Outline(
        long position,
        @Nullable String stream,
        long sequence,
        long at,
        @Nullable String key,
        int events,
        String prev,
        String hash) {

    long lastPosition() {
        return position + events - 1;
    }

    long lastSequence() {
        return sequence + events - 1;
    }
}
