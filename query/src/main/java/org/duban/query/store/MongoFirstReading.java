package org.duban.query.store;

import com.mongodb.client.ClientSession;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.duban.query.row.Condition;
import org.duban.query.row.Row;
import org.duban.query.row.RowQuery.Counting;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.row.Rows.Cell;
import org.duban.query.row.Table;
import org.duban.query.store.MongoMark.Mark;
import org.duban.query.store.ViewStore.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The rows as one session sees them, of which nothing was asked yet. Where one row is what is asked for first, it comes with the
 * mark, since each question is a way to the server: from the collection in which the rows were when this node saw a mark
 * last. Should the mark say that they are elsewhere by now, they are asked for there.
 */
final class MongoFirstReading implements Reading {

    private final MongoViewStore store;
    private final ClientSession session;
    private final SeenMark seen;
    private final @Nullable Mark last;
    private @Nullable MongoReading known;

    /**
     * @param seen the mark of {@code store}
     * @param last as it was seen last; null if nothing may be asked for together with it
     */
    MongoFirstReading(MongoViewStore store, ClientSession session, SeenMark seen, @Nullable Mark last) {
        this.store = store;
        this.session = session;
        this.seen = seen;
        this.last = last;
    }

    private MongoReading known() {
        MongoReading reading = known;
        return reading == null ? known(seen.in(session)) : reading;
    }

    private MongoReading known(Mark mark) {
        MongoReading reading = store.reading(session, mark);
        known = reading;
        return reading;
    }

    @Override
    public long position() {
        return known().position();
    }

    @Override
    public List<Row> list(Table table, Listing list) {
        Optional<String> id = one(list);
        return known == null && last != null && id.isPresent()
                ? first(last, table, id.get(), list)
                : known().list(table, list);
    }

    private List<Row> first(Mark where, Table table, String id, Listing list) {
        MarkedRows found =
                MarkedRows.in(session, store.mark(), store.collections(where).rows(table), id);
        MongoReading reading = known(seen.in(found.mark()));
        return found.mark().generations().equals(where.generations()) ? found.rows() : reading.list(table, list);
    }

    /** The id that alone is asked for. */
    private static Optional<String> one(Listing list) {
        return list.where() instanceof Condition.OneOf some
                        && some.field().equals(Table.ID)
                        && some.values().size() == 1
                        && list.after().isEmpty()
                        && list.limit() > 0
                ? Optional.of(some.values().getFirst())
                : Optional.empty();
    }

    @Override
    public List<Cell> count(Table table, Counting count) {
        return known().count(table, count);
    }

    @Override
    public List<Row> rows(Table table, Collection<String> ids) {
        return known().rows(table, ids);
    }
}
