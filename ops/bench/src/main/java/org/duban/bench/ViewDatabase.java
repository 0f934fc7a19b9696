package org.duban.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.duban.events.ledger.secret.ContentSeals;
import org.duban.query.row.CaseRow;
import org.duban.query.row.Condition;
import org.duban.query.row.DutyFields;
import org.duban.query.row.Row;
import org.duban.query.row.RowQuery.Counting;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.row.Table;
import org.duban.query.row.ViewTables;
import org.duban.query.store.Changes;
import org.duban.query.store.MemoryViewStore;
import org.duban.query.store.MongoViewStore;
import org.duban.query.store.NextRows;
import org.duban.query.store.NextRows.Continued;
import org.duban.query.store.ViewStore;
import org.duban.query.view.LiveViews;

/** Views that end with the measurement. */
final class ViewDatabase implements AutoCloseable {

    private static final int BATCH = 1_000;

    private final ViewStore store;
    private final Runnable end;
    private int filled;
    private int changed;

    private ViewDatabase(ViewStore store, Runnable end) {
        this.store = store;
        this.end = end;
    }

    /** In this process, as Duban has it without a MongoDB. */
    static ViewDatabase embedded() {
        return new ViewDatabase(new MemoryViewStore(), () -> {});
    }

    /** In a database of its own, which goes with it. */
    static ViewDatabase on(MongoClient client, MongoDatabase database) {
        return new ViewDatabase(
                new MongoViewStore(client, database.getName(), "bench", ViewTables.VIEWS, ContentSeals.NONE),
                database::drop);
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
        fill(count, 0);
    }

    /** The same, and with those of so many cases. */
    void fill(int count, int cases) {
        fill(count, rows -> {
            for (int first = 0; first < cases; first += BATCH) {
                rows.accept(CaseRow.TABLE, rows(first, Math.min(cases, first + BATCH), OwedItems::row));
            }
            for (int first = 0; first < count; first += BATCH) {
                rows.accept(DutyFields.TABLE, rows(first, Math.min(count, first + BATCH), BenchDuties::row));
            }
        });
        filled = count;
    }

    private static List<Row> rows(int first, int end, IntFunction<Row> row) {
        return IntStream.range(first, end).mapToObj(row).toList();
    }

    /** Puts rows in the place of all others, batch by batch; from then on they tell of that position. */
    void fill(long position, Consumer<BiConsumer<Table, List<Row>>> rows) {
        NextRows next = store.succeed(ViewTables.VIEWS);
        Continued filling = next.fill(position);
        AtomicInteger batch = new AtomicInteger();
        rows.accept((table, some) -> {
            filling.add(table, some);
            filling.reached("batch-" + batch.incrementAndGet());
        });
        filling.finish(position);
        next.takeOver((read, at) -> new Changes(position, position));
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
        end.run();
    }
}
