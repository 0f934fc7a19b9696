package org.duban.command.dispatch;

import org.duban.command.stream.StreamState;

/**
 * A stream's state and where the stream stands.
 *
 * @param lastSequence of its last event, -1 for none
 * @param lastPosition of its last event in the ledger, 0 for none
 * @param version what {@code If-Match} compares: one more than the sequence of the last event a person caused, 0 for none
 */
record VersionedState(StreamState<?> state, long lastSequence, long lastPosition, long version) {

    static final VersionedState EMPTY = new VersionedState(StreamState.empty(), -1, 0, 0);
}
