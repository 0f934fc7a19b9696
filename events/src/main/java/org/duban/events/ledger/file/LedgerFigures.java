package org.duban.events.ledger.file;

import java.util.List;
import org.duban.events.ledger.Commit;

/**
 * What a ledger was given since it was opened.
 *
 * @param commits how many were made durable
 * @param events in them
 * @param bytes of their documents
 * @param forces how often the disk was made to keep what it had, for one commit or several
 * @param forceNanos how long that took in all
 */
public record LedgerFigures(long commits, long events, long bytes, long forces, long forceNanos) {

    static final LedgerFigures NONE = new LedgerFigures(0, 0, 0, 0, 0);

    /** With one group of commits more. */
    LedgerFigures and(List<Commit> group, List<byte[]> documents, long nanos) {
        return new LedgerFigures(
                commits + group.size(),
                events + group.stream().mapToLong(one -> one.events().size()).sum(),
                bytes + documents.stream().mapToLong(one -> one.length).sum(),
                forces + 1,
                forceNanos + nanos);
    }
}
