package org.duban.query.view;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedCursor;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.row.ViewTables;
import org.duban.query.store.Changes;
import org.duban.query.store.RowsClaimed;
import org.duban.query.store.ViewStore;
import org.duban.query.store.ViewStore.Filling;
import org.duban.query.store.ViewStore.Pen;
import org.jspecify.annotations.Nullable;

/** Folds batches of events into the views; a batch that comes again changes nothing. */
public final class ViewWriter {

    private static final int BATCH = 10_000;

    private final ViewStore store;
    private final History history;
    private final ParkedStreams parked;
    private final ViewFolding folding;
    private @Nullable Pen pen;

    public ViewWriter(LiveViews views, History history) {
        store = views.store();
        this.history = history;
        parked = views.parked();
        folding = new ViewFolding(history, views.clock(), ViewTables.VIEWS);
    }

    /**
     * Folds what the ledger holds beyond the views, in batches larger than Axon's. Meant for the start, before the event
     * processor runs.
     *
     * @return the position after which the event processor goes on
     */
    public synchronized long catchUp() {
        if (store.position() == 0) {
            rebuild();
        }
        try (RecordedCursor events = history.from(store.position() + 1)) {
            List<RecordedEvent> batch = new ArrayList<>(BATCH);
            while (events.hasNext()) {
                RecordedEvent event = events.next();
                batch.add(event);
                if (event.endsCommit() && (batch.size() >= BATCH || !events.hasNext())) {
                    write(batch);
                    batch.clear();
                }
            }
        }
        return store.position();
    }

    /**
     * Folds everything anew, beside the views as they are, which are read until the new ones take their place.
     */
    synchronized void rebuild() {
        forget();
        folding.fold(history.head().position(), store.fill(), parked.all());
    }

    /**
     * Folds everything up to a position into rows, whatever views there are.
     *
     * @param position the end of a commit
     */
    public static void fold(History history, long position, Filling into) {
        new ViewFolding(history, InstantSource.system(), ViewTables.VIEWS).fold(position, into, List.of());
    }

    /**
     * Writes what a batch of consecutive events changes, of which the last ends its commit.
     *
     * @throws IllegalStateException if somebody else has claimed the views meanwhile ({@link RowsClaimed}), or they do not tell
     *     of what came before
     */
    synchronized void write(List<RecordedEvent> batch) {
        Pen own = pen == null ? store.claim() : pen;
        pen = own;
        try {
            Changes changes = store.read(rows -> {
                if (batch.getFirst().position() > rows.position() + 1) {
                    throw new IllegalStateException("The views do not tell of what came after " + rows.position());
                }
                return folding.changes(rows, batch);
            });
            if (changes.to() > changes.from() || !changes.tables().isEmpty()) {
                own.write(changes);
            }
        } catch (RowsClaimed elsewhere) {
            forget();
            throw elsewhere;
        }
    }

    /**
     * Makes the rows of one stream anew, at the position that the views tell of.
     *
     * @return what they said that the ledger does not; empty if nothing had to be put right
     */
    public synchronized List<RowFault> repair(StreamId stream) {
        Pen own = store.claim(); // whoever wrote before sees that, and goes on after it
        try {
            Optional<StreamRows> found = store.read(rows -> StreamRows.of(rows, stream, folding));
            List<RowFault> faults = found.map(StreamRows::faults).orElse(List.of());
            if (!faults.isEmpty()) {
                own.write(found.orElseThrow().mending());
            }
            return faults;
        } finally {
            forget(); // what was folded for this is not what was stored last
        }
    }

    /** What comes next is written as by one who has just come. */
    private void forget() {
        pen = null;
        folding.forget();
    }

    /**
     * Tries once more to fold a parked stream.
     *
     * @return whether it is parked no more
     */
    public synchronized boolean retry(StreamId stream) {
        List<RecordedEvent> events = history.stream(stream.value(), 0, store.position());
        if (parked.contains(stream) && !events.isEmpty()) {
            write(events);
        }
        return !parked.contains(stream);
    }
}
