package org.duban.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.duban.query.view.LiveViews;
import org.jspecify.annotations.Nullable;

/** A database of views that ends with the measurement. */
final class ViewDatabase implements AutoCloseable {

    private static final int BATCH = 5_000;
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);
    private static final String NAME = "duban_bench";

    private final @Nullable MongoServer embedded;
    private final MongoClient client;

    private ViewDatabase(@Nullable MongoServer embedded, String uri) {
        this.embedded = embedded;
        client = MongoClients.create(uri);
        database().drop();
    }

    /** In this process, as Duban has it without a MongoDB. */
    static ViewDatabase embedded() {
        MongoServer server = new MongoServer(new MemoryBackend());
        return new ViewDatabase(server, "mongodb:/" + server.bind());
    }

    /** On the server at {@code uri}. */
    static ViewDatabase at(String uri) {
        return new ViewDatabase(null, uri);
    }

    LiveViews views() {
        return new LiveViews(database());
    }

    MongoCollection<BsonDocument> rows() {
        return database().getCollection("follow_ups", BsonDocument.class);
    }

    /** Fills it with the rows of the first {@code count} duties. */
    void fill(int count) {
        views().declareIndexes();
        for (int first = 0; first < count; first += BATCH) {
            List<BsonDocument> batch = new ArrayList<>();
            IntStream.range(first, Math.min(count, first + BATCH))
                    .mapToObj(BenchDuties::row)
                    .forEach(batch::add);
            rows().insertMany(batch);
        }
    }

    /** As if the views had come to a later position of the ledger, so that nothing known of them holds any more. */
    void moveOn() {
        Bson next = Updates.combine(Updates.inc("started", 1L), Updates.inc("finished", 1L));
        database().getCollection("view_progress").updateOne(Filters.eq("cases"), next, UPSERT);
    }

    private MongoDatabase database() {
        return client.getDatabase(NAME);
    }

    @Override
    public void close() {
        database().drop();
        client.close();
        if (embedded != null) {
            embedded.shutdownNow();
        }
    }
}
