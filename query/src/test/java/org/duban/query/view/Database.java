package org.duban.query.view;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.List;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedEvent;

/** Views in a database of their own, written by hand. */
public final class Database implements AutoCloseable {

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final MongoClient client = MongoClients.create("mongodb:/" + server.bind());
    private final LiveViews views = new LiveViews(client.getDatabase("duban"));
    private final ViewWriter writer;

    public Database(History history) {
        writer = new ViewWriter(views, history);
        views.declareIndexes();
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
        long next = views.progress().position() + 1;
        views.progress().write(new ViewProgress.Mark(next, next));
    }

    @Override
    public void close() {
        client.close();
        server.shutdown();
    }
}
