package org.duban.query.view;

import java.time.InstantSource;
import java.util.List;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.proof.ProgressListener;
import org.duban.query.row.View;
import org.duban.query.row.ViewTables;
import org.duban.query.store.Changes;
import org.duban.query.store.NextRows;
import org.duban.query.store.ViewStore;

/**
 * Makes views anew beside those that are read, which go on meanwhile, holds the new ones against them, and puts them in
 * their place. One that is broken off goes on where it was.
 */
public final class ViewRebuild {

    /** Fewer events are folded within the transaction that puts the views in their place. */
    private static final long FEW = 200;

    private static final long AT_ONCE = 10_000;

    private final ViewStore store;
    private final History history;
    private final InstantSource clock;

    /** @param clock tells when a stream was parked */
    public ViewRebuild(ViewStore store, History history, InstantSource clock) {
        this.store = store;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Builds those views, or all if none were built yet.
     *
     * @param progress of the streams of the ledger
     */
    public RowComparison run(List<View> wanted, ProgressListener progress) {
        long read = store.position();
        List<View> views = read == 0 ? ViewTables.VIEWS : wanted;
        ViewFolding folding = new ViewFolding(history, clock, views);
        NextRows next = store.succeed(views);
        if (next.position() == 0) {
            folding.goOn(
                    next.fill(read == 0 ? history.head().position() : read), new ParkedStreams(store).all(), progress);
        }
        catchUp(next, folding);
        RowComparison compared = next.beside((old, made) -> RowDifferences.between(old, made, folding, views));
        next.takeOver((rows, position) -> last(folding, rows, position));
        return compared;
    }

    /** Nothing that is read is ahead of the new views by much. */
    private void catchUp(NextRows next, ViewFolding folding) {
        ViewStore.Pen pen = next.claim();
        for (long from = next.position(); store.position() - from > FEW; from = next.position()) {
            long to = history.endOf(Math.min(store.position(), from + AT_ONCE));
            pen.write(next.read(rows -> folding.changes(rows, to)));
        }
    }

    private static Changes last(ViewFolding folding, ViewStore.Reading rows, long position) {
        return folding.changes(rows, Math.max(position, rows.position()));
    }
}
