package org.duban.events.ledger.mongo;

import java.util.List;
import java.util.function.LongConsumer;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.LedgerFigures;
import org.duban.events.ledger.LedgerMeter;
import org.duban.events.ledger.LedgerUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What this node recorded, how long a majority of servers took to keep it, and whether they answer. */
final class MajorityMeter implements LedgerMeter {

    private static final Logger LOG = LoggerFactory.getLogger(MajorityMeter.class);

    private volatile boolean silent;
    private volatile LedgerFigures figures = LedgerFigures.NONE;
    private volatile LongConsumer watch = nanos -> {};

    /** Adds commits that a majority kept, in so many nanoseconds. */
    void kept(List<Commit> commits, List<byte[]> documents, long nanos) {
        figures = figures.and(
                commits,
                documents.stream().mapToLong(document -> document.length).sum());
        watch.accept(nanos);
    }

    /** A group has been settled. */
    void answered() {
        silent = false;
    }

    /** Nobody answers; told once, and not for each append. */
    void unanswered(LedgerUnavailable unknown) {
        if (!silent) {
            LOG.error("Nothing is recorded until MongoDB answers: {}", unknown.getMessage());
        }
        silent = true;
    }

    /** Whether the last group was not answered. */
    boolean silent() {
        return silent;
    }

    @Override
    public LedgerFigures figures() {
        return figures;
    }

    @Override
    public void watchDisk(LongConsumer listener) {
        watch = listener;
    }
}
