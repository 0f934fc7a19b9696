package org.duban.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bson.RawBsonDocument;
import org.duban.events.ledger.Draft;
import org.duban.events.ledger.codec.EventCodec;
import org.duban.events.ledger.history.LedgerHistory;
import org.duban.events.ledger.history.RecordedCursor;
import org.duban.events.ledger.mongo.LedgerCollection;

/** Events read and decoded each second: through the history, and by a bare cursor over the same documents. */
final class MongoReplay {

    private static final int EVENTS = 30_000;
    private static final int STREAMS = 500;
    private static final int ROUNDS = 7;

    private MongoReplay() {}

    static void run(MongoClient client) throws Exception {
        MongoDatabase database = MongoTarget.begun(client);
        try (MongoTarget target = new MongoTarget(database, true)) {
            fill(target);
            List<Double> history = new ArrayList<>();
            List<Double> raw = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                history.add(ReplayBench.timed(() -> readHistory(target), EVENTS));
                raw.add(ReplayBench.timed(() -> readDocuments(database), EVENTS));
            }
            BenchRounds ours = new BenchRounds(history.subList(2, ROUNDS));
            BenchRounds reference = new BenchRounds(raw.subList(2, ROUNDS));
            System.out.printf(
                    Locale.ROOT,
                    "%nEvents replayed each second from a set of three, %,d events, median of %d rounds, load %s%n",
                    EVENTS,
                    ROUNDS - 2,
                    Machine.load());
            System.out.println("| raw cursor, same decoding | duban history | duban / raw |");
            System.out.println("|---|---|---|");
            System.out.printf(Locale.ROOT, "| %s | %s | %.2f |%n", reference, ours, ours.median() / reference.median());
            System.out.println("The ledger: " + MongoBench.room(database, LedgerCollection.NAME));
        }
    }

    private static void fill(MongoTarget target) {
        Commits commits = new Commits(new EventCodec());
        for (int sequence = 0; sequence < EVENTS / STREAMS; sequence++) {
            List<Draft> batch = new ArrayList<>();
            for (int stream = 0; stream < STREAMS; stream++) {
                batch.add(commits.of(List.of(Facts.message("case-" + stream, sequence))));
            }
            target.ledger().append(batch);
        }
    }

    private static int readHistory(MongoTarget target) {
        int count = 0;
        try (RecordedCursor events = new LedgerHistory(target.ledger(), new EventCodec()).from(1)) {
            while (events.hasNext()) {
                events.next();
                count++;
            }
        }
        return count;
    }

    private static int readDocuments(MongoDatabase database) {
        EventCodec codec = new EventCodec();
        int count = 0;
        for (RawBsonDocument commit : database.getCollection(LedgerCollection.NAME, RawBsonDocument.class)
                .find()
                .sort(Sorts.ascending("_id"))) {
            count += ReplayBench.decode(commit, codec);
        }
        return count;
    }
}
