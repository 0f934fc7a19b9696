package org.duban.query.history;

import java.util.List;

/**
 * Some of what was recorded in all streams, oldest first.
 *
 * @param events those that the reader may see
 * @param seen the position up to which the ledger was looked through
 * @param more whether there is more to look through already
 */
public record EventList(List<SeenEvent> events, long seen, boolean more) {}
