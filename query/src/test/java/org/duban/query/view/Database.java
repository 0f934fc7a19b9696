package org.duban.query.view;

import java.util.List;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.row.Condition;
import org.duban.query.row.DutyFields;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.store.Changes;
import org.duban.query.store.MemoryViewStore;
import org.duban.query.store.ViewStore;

/** Views in a store of their own, written by hand. */
public final class Database implements AutoCloseable {

    private final ViewStore store;
    private final LiveViews views;
    private final ViewWriter writer;

    public Database(History history) {
        this(history, new MemoryViewStore());
    }

    public Database(History history, ViewStore store) {
        this.store = store;
        views = new LiveViews(store);
        writer = new ViewWriter(views, history);
    }

    public LiveViews views() {
        return views;
    }

    public ViewWriter writer() {
        return writer;
    }

    public void write(List<RecordedEvent> batch) {
        writer.write(batch);
    }

    /** As if a batch without cases had come: the views tell of a later position, so past ones must be folded. */
    public void moveOn() {
        store.write(new Changes(store.position(), store.position() + 1));
    }

    /** Takes away what the first duty's row holds. */
    void damage() {
        Listing first = new Listing(Condition.always(), DutyFields.ID, "", 1);
        Changes changes = new Changes(store.position(), store.position());
        views.duties(first).forEach(row -> changes.remove(DutyFields.TABLE, row.id()));
        store.write(changes);
    }

    @Override
    public void close() {
        store.close();
    }
}
