package org.duban.query.store;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.codecs.configuration.CodecRegistry;
import org.duban.events.ledger.secret.ContentSeals;
import org.duban.query.row.Row;
import org.duban.query.row.Table;
import org.duban.query.row.View;
import org.duban.query.row.ViewTables;
import org.duban.query.store.MongoMark.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the rows in a MongoDB that is a replica set, for all nodes of one version. A batch is one transaction; whoever
 * reads sees one snapshot. The mark says who may write, and in which collections the rows are.
 */
public class MongoViewStore implements ViewStore {

    static final CodecRegistry CODECS = MongoClientSettings.getDefaultCodecRegistry();

    private final MongoClient client;
    private final MongoDatabase database;
    private final String version;
    private final List<View> views;
    private final MongoMark mark;
    private final SeenMark seen;
    private final ContentSeals seals;
    private final KeptCells cells = new KeptCells();

    /**
     * Opens the store and prepares it where it is new.
     *
     * @param client which whoever gave it closes
     * @param version whose rows no other version looks at: letters and digits
     * @param views those that there are rows of
     * @param seals of what is secret in them
     */
    public MongoViewStore(MongoClient client, String database, String version, List<View> views, ContentSeals seals) {
        this(client, client.getDatabase(database), version, views, version, seals);
        prepare(mark, client.getDatabase(database), version, this.views);
    }

    private static void prepare(MongoMark mark, MongoDatabase database, String version, List<View> views) {
        Asked.of(() -> {
            mark.begin(views, 1);
            Map<String, Long> generations = mark.now().generations();
            MongoCollections all =
                    new MongoCollections(database, version, views, generations, new RowSeals(ContentSeals.NONE));
            all.create();
            all.index();
            return all;
        });
    }

    /** @param id of the mark, which is there already */
    MongoViewStore(
            MongoClient client,
            MongoDatabase database,
            String version,
            List<View> views,
            String id,
            ContentSeals seals) {
        this.seals = seals;
        this.client = client;
        this.database = database;
        this.version = version;
        this.views = Stream.concat(
                        views.stream().filter(view -> !view.equals(ViewTables.PARKED)), Stream.of(ViewTables.PARKED))
                .toList();
        mark = MongoMark.in(database, id);
        seen = new SeenMark(mark);
    }

    @Override
    public <A> A read(Function<Reading, A> question) {
        // Where a snapshot was lost, collections may be gone that this node still takes for the present ones.
        AtomicReference<@Nullable Mark> last = new AtomicReference<>(seen.last());
        return Asked.inSnapshot(
                client, session -> question.apply(new MongoFirstReading(this, session, seen, last.getAndSet(null))));
    }

    @Override
    public long position() {
        return Asked.of(seen::now).position();
    }

    @Override
    public boolean awaitPosition(long position, Duration timeout) {
        return seen.await(position, timeout);
    }

    @Override
    public Pen claim() {
        long epoch = Asked.of(mark::claim);
        return changes -> Asked.inTransaction(client, session -> written(session, epoch, changes));
    }

    private long written(ClientSession session, long epoch, Changes changes) {
        Mark now = mark.now(session);
        if (now.epoch() != epoch) {
            throw new RowsClaimed("Somebody else writes the rows");
        }
        if (!mark.move(session, epoch, changes.from(), changes.to())) {
            throw new RowsClaimed("The rows tell of " + now.position() + ", not of " + changes.from());
        }
        write(session, now, changes);
        return changes.to();
    }

    void write(ClientSession session, Mark now, Changes changes) {
        MongoWriting writing = new MongoWriting(session, collections(now), now.writes() + 1);
        changes.tables().forEach(table -> writing.write(table, changes.in(table)));
    }

    /** What was being made in place of these rows is thrown away. */
    @Override
    public Filling fill() {
        MongoNextRows next = MongoNextRows.anew(this, views);
        NextRows.Continued filling = next.fill(0);
        return new Filling() {
            @Override
            public void add(Table table, List<Row> rows) {
                filling.add(table, rows);
            }

            @Override
            public void finish(long position) {
                filling.finish(position);
                next.takeOver((rows, read) -> new Changes(position, position));
            }
        };
    }

    @Override
    public NextRows succeed(List<View> some) {
        return MongoNextRows.of(this, some);
    }

    @Override
    public void drop() {
        fill().finish(0);
    }

    /**
     * Says that a node of this version is there, and drops what none needs: rows that others took the place of, and those of
     * versions of which none has said so for {@code silent}.
     */
    public void tidy(Duration silent) {
        Asked.of(() -> {
            mark.alive();
            MongoLeftovers leftovers = new MongoLeftovers(this);
            leftovers.drop();
            leftovers.dropVersions(silent);
            return leftovers;
        });
    }

    @Override
    public void close() {
        // the client is another's to close
    }

    MongoReading reading(ClientSession session, Mark now) {
        return new MongoReading(session, collections(now), now, cells);
    }

    MongoCollections collections(Mark now) {
        return collections(now.generations());
    }

    MongoCollections collections(Map<String, Long> generations) {
        return new MongoCollections(database, version, views, generations, new RowSeals(seals));
    }

    MongoClient client() {
        return client;
    }

    MongoDatabase database() {
        return database;
    }

    String version() {
        return version;
    }

    List<View> views() {
        return views;
    }

    ContentSeals seals() {
        return seals;
    }

    MongoMark mark() {
        return mark;
    }
}
