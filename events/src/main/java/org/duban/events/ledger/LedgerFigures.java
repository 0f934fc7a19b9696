package org.duban.events.ledger;

import java.util.List;

/**
 * What a ledger was given since it was opened.
 *
 * @param commits how many were made durable
 * @param events in them
 * @param bytes of their documents
 */
public record LedgerFigures(long commits, long events, long bytes) {

    /** Those of a ledger that was just opened. */
    public static final LedgerFigures NONE = new LedgerFigures(0, 0, 0);

    /** With one group of commits more, whose documents have so many bytes together. */
    public LedgerFigures and(List<Commit> group, long size) {
        return new LedgerFigures(
                commits + group.size(),
                events + group.stream().mapToLong(one -> one.events().size()).sum(),
                bytes + size);
    }
}
