package org.duban.query.history;

/**
 * Asks what was recorded after a position of the ledger, in whatever stream.
 *
 * @param after a position, from 0
 * @param limit how many events at most
 */
public record FindEvents(long after, int limit) {}
