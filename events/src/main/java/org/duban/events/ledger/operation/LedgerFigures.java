package org.duban.events.ledger.operation;

import java.util.List;
import org.duban.events.ledger.Commit;

/**
 * What a ledger was given since it was opened.
 *
 * @param commits how many were made durable
 * @param events in them
 * @param bytes of their documents
 */
public record LedgerFigures(long commits, long events, long bytes) {

    /** None yet. */
    public static final LedgerFigures NONE = new LedgerFigures(0, 0, 0);

    /** With one group of commits more. */
    public LedgerFigures and(List<Commit> group, List<byte[]> documents) {
        return new LedgerFigures(
                commits + group.size(),
                events + group.stream().mapToLong(one -> one.events().size()).sum(),
                bytes + documents.stream().mapToLong(one -> one.length).sum());
    }
}
