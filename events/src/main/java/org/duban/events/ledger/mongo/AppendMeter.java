package org.duban.events.ledger.mongo;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import org.duban.events.ledger.Commit;
import org.duban.events.ledger.LedgerFigures;
import org.duban.events.ledger.LedgerMeter;

/** What this node gave the ledger. The servers have disks of their own to look after, so that none is measured here. */
final class AppendMeter implements LedgerMeter {

    private final AtomicReference<LedgerFigures> figures = new AtomicReference<>(LedgerFigures.NONE);

    /** Counts what was acknowledged; its size is that of what the servers were sent. */
    void add(List<Commit> commits, long size) {
        figures.updateAndGet(before -> before.and(commits, size));
    }

    @Override
    public LedgerFigures figures() {
        return figures.get();
    }

    @Override
    public void watchDisk(LongConsumer listener) {
        // no disk of this node keeps the ledger
    }
}
