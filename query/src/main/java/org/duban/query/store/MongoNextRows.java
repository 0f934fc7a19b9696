package org.duban.query.store;

import com.mongodb.client.ClientSession;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.duban.query.row.Condition;
import org.duban.query.row.ParkedRow;
import org.duban.query.row.Row;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.row.Table;
import org.duban.query.row.View;
import org.duban.query.row.ViewTables;
import org.duban.query.store.MongoMark.Mark;

/** Rows in collections beside those that are read, with a mark of their own, so that they outlive whoever makes them. */
final class MongoNextRows extends MongoViewStore implements NextRows {

    private final MongoViewStore read;
    private long epoch;

    private MongoNextRows(MongoViewStore read, List<View> views, String id) {
        super(read.client(), read.database(), read.version(), views, id, read.seals());
        this.read = read;
    }

    /** The one that was begun, or a new one. */
    static MongoNextRows of(MongoViewStore read, List<View> views) {
        MongoNextRows next = new MongoNextRows(read, views, id(read, views));
        return Asked.of(next::begun);
    }

    /** A new one; what was begun is thrown away. */
    static MongoNextRows anew(MongoViewStore read, List<View> views) {
        MongoNextRows next = new MongoNextRows(read, views, id(read, views));
        return Asked.of(() -> {
            if (next.mark().exists()) {
                Asked.inTransaction(next.client(), session -> {
                    next.mark().remove(session);
                    return next;
                });
            }
            return next.begun();
        });
    }

    private static String id(MongoViewStore read, List<View> views) {
        return views.stream()
                .map(View::name)
                .filter(name -> !name.equals(ViewTables.PARKED.name()))
                .sorted()
                .collect(Collectors.joining(MongoMark.BESIDE, read.version() + MongoMark.BESIDE, ""));
    }

    private MongoNextRows begun() {
        if (!mark().exists()) {
            new MongoLeftovers(read).drop();
            mark().begin(views(), read.mark().nextGeneration());
        }
        epoch = mark().claim();
        collections(mark().now()).create();
        return this;
    }

    @Override
    public List<View> views() {
        return super.views();
    }

    @Override
    public Pen claim() {
        Pen pen = super.claim();
        epoch = mark().now().epoch();
        return pen;
    }

    @Override
    public Continued fill(long position) {
        return Asked.of(() -> new MongoFilling(this, epoch, position));
    }

    @Override
    public <A> A beside(BiFunction<Reading, Reading, A> question) {
        return Asked.inSnapshot(
                client(),
                session -> question.apply(
                        read.reading(session, read.mark().now(session)), reading(session, mark().now(session))));
    }

    @Override
    public void takeOver(BiFunction<Reading, Long, Changes> last) {
        Asked.inTransaction(client(), session -> {
            read.mark().claim(session); // whoever writes has to wait, and to look anew where
            Mark mine = mark().now(session);
            if (mine.epoch() != epoch) {
                throw new RowsClaimed("Somebody else goes on with these rows");
            }
            return tookOver(session, mine, last);
        });
    }

    private long tookOver(ClientSession session, Mark mine, BiFunction<Reading, Long, Changes> last) {
        Mark other = read.mark().now(session);
        Changes changes = last.apply(reading(session, mine), other.position());
        if (changes.from() != mine.position()) {
            throw new RowsClaimed("The rows tell of " + mine.position() + ", not of " + changes.from());
        }
        write(session, mine, changes);
        Map<String, Long> generations = new TreeMap<>(mine.generations());
        if (!views().containsAll(read.views())) {
            // Other views may lack streams too.
            generations.remove(ViewTables.PARKED.name());
            parked(session, mine, other, changes);
        }
        read.mark().replace(session, changes.to(), generations);
        mark().remove(session);
        return changes.to();
    }

    private void parked(ClientSession session, Mark mine, Mark other, Changes whole) {
        Changes parked = new Changes(other.position(), whole.to());
        Table table = ParkedRow.TABLE;
        List<Row> rows =
                reading(session, mine).list(table, new Listing(Condition.always(), Table.ID, "", Integer.MAX_VALUE));
        rows.forEach(parked::put);
        read.write(session, other, parked);
    }
}
