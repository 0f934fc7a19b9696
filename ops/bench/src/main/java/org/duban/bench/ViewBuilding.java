package org.duban.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import java.util.Locale;
import java.util.UUID;
import org.duban.events.ledger.codec.EventCodec;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.LedgerHistory;
import org.duban.events.ledger.history.RecordedCursor;
import org.duban.events.ledger.proof.ProgressListener;
import org.duban.events.ledger.secret.ContentSeals;
import org.duban.query.row.ViewTables;
import org.duban.query.store.MongoViewStore;
import org.duban.query.view.RowComparison;
import org.duban.query.view.ViewRebuild;

/** All views built anew on MongoDB from a ledger there, beside a replay of it to nobody. */
final class ViewBuilding {

    private static final int STREAM = 20;
    private static final int BATCH = 1_000;

    private ViewBuilding() {}

    static void run(MongoClient client, int events) throws Exception {
        MongoDatabase rows = client.getDatabase("duban_bench_" + UUID.randomUUID());
        try (MongoTarget target = new MongoTarget(MongoTarget.begun(client), true)) {
            target.fill(events / STREAM, STREAM, BATCH);
            History history = new LedgerHistory(target.ledger(), new EventCodec());
            replay(history); // warm
            double replayed = replay(history);
            MongoViewStore store =
                    new MongoViewStore(client, rows.getName(), "bench", ViewTables.VIEWS, ContentSeals.NONE);
            ViewRebuild rebuild = new ViewRebuild(store, history, InstantSource.system());
            long begun = System.nanoTime();
            RowComparison built = rebuild.run(ViewTables.VIEWS, ProgressListener.UNSEEN);
            double first = (System.nanoTime() - begun) / 1e9;
            System.out.println(
                    "\n| events | rows | replay to nobody, s | all views built, s | built / replay (aim 0.5) | load |");
            System.out.println("|---|---|---|---|---|---|");
            System.out.printf(
                    Locale.ROOT,
                    "| %,d | %,d | %.1f | %.1f | %.2f | %s |%n",
                    events,
                    built.rows(),
                    replayed,
                    first,
                    replayed / first,
                    Machine.load());
        } finally {
            rows.drop();
        }
    }

    private static double replay(History history) {
        long begun = System.nanoTime();
        try (RecordedCursor all = history.from(1)) {
            while (all.hasNext()) {
                all.next();
            }
        }
        return (System.nanoTime() - begun) / 1e9;
    }
}
