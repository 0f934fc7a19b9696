package org.duban.query.conflict;

import java.util.List;

/**
 * What contradicts each other on record.
 *
 * @param items by day, then by stream
 * @param position of the ledger that the list tells of
 */
public record ConflictList(List<Conflict> items, long position) {}
