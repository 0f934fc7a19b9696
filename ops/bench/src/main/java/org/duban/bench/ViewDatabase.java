package org.duban.bench;

import java.util.List;
import java.util.stream.IntStream;
import org.duban.query.row.Condition;
import org.duban.query.row.DutyFields;
import org.duban.query.row.Row;
import org.duban.query.row.RowQuery.Counting;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.store.Changes;
import org.duban.query.store.MemoryViewStore;
import org.duban.query.store.ViewStore;
import org.duban.query.store.ViewStore.Filling;
import org.duban.query.view.LiveViews;

/** Views that end with the measurement. */
final class ViewDatabase implements AutoCloseable {

    private static final int BATCH = 5_000;

    private final ViewStore store;
    private int filled;
    private int changed;

    private ViewDatabase(ViewStore store) {
        this.store = store;
    }

    /** In this process, as Duban has it without a MongoDB. */
    static ViewDatabase embedded() {
        return new ViewDatabase(new MemoryViewStore());
    }

    LiveViews views() {
        return new LiveViews(store);
    }

    /** How many duties there are. */
    long rows() {
        return store.read(rows -> rows.count(DutyFields.TABLE, new Counting(Condition.always(), List.of(), null)))
                .getFirst()
                .rows();
    }

    /** The rows of duties on a list. */
    List<Row> list(Listing list) {
        return store.read(rows -> rows.list(DutyFields.TABLE, list));
    }

    /** Fills it with the rows of the first {@code count} duties. */
    void fill(int count) {
        Filling filling = store.fill();
        for (int first = 0; first < count; first += BATCH) {
            filling.add(
                    DutyFields.TABLE,
                    IntStream.range(first, Math.min(count, first + BATCH))
                            .mapToObj(BenchDuties::row)
                            .toList());
        }
        filling.finish(count);
        filled = count;
    }

    /** Lets another one of the overdue duties be met, or be owed again. */
    void change() {
        Changes changes = new Changes(store.position(), store.position() + 1);
        changes.put(BenchDuties.changed(changed / 2 * BenchDuties.OPEN % filled, changed % 2 == 0));
        changed++;
        store.write(changes);
    }

    @Override
    public void close() {
        store.drop();
        store.close();
    }
}
