package org.duban.events.ledger.file;

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

    static final LedgerFigures NONE = new LedgerFigures(0, 0, 0);

    /** With one group of commits more. */
    LedgerFigures and(List<Commit> group, List<byte[]> documents) {
        return new LedgerFigures(
                commits + group.size(),
                events + group.stream().mapToLong(one -> one.events().size()).sum(),
                bytes + documents.stream().mapToLong(one -> one.length).sum());
    }
}
