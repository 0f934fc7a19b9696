package org.duban.command.desk;

/**
 * A case's state and where its stream stands.
 *
 * @param lastSequence of its last event, -1 for none
 * @param version what {@code If-Match} compares: one more than the sequence of the last event a person caused, 0 for none
 */
record VersionedState(CaseState state, long lastSequence, long version) {

    static final VersionedState EMPTY = new VersionedState(CaseState.NONE, -1, 0);
}
