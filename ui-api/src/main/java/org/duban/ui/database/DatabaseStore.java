package org.duban.ui.database;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.bson.BsonDocument;
import org.duban.ui.files.SideLines;
import org.duban.ui.files.SideMap;
import org.duban.ui.files.SideStore;

/**
 * Each in a collection of its own, of the name it goes by. What is written is on a majority of the servers before anybody is
 * told that it is, and what is read is what a majority holds, so that every node reads what any of them wrote.
 */
public final class DatabaseStore implements SideStore {

    private static final Duration LONGEST_WRITE = Duration.ofSeconds(5);

    private final MongoDatabase database;

    /** A store in {@code database}. */
    public DatabaseStore(MongoDatabase database) {
        this.database = database.withReadPreference(ReadPreference.primary())
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY
                        .withJournal(true)
                        .withWTimeout(LONGEST_WRITE.toMillis(), TimeUnit.MILLISECONDS));
    }

    @Override
    public SideMap map(String name) {
        return new DatabaseMap(name, collection(name));
    }

    @Override
    public SideLines lines(String name) {
        return new DatabaseLines(name, collection(name));
    }

    private MongoCollection<BsonDocument> collection(String name) {
        return database.getCollection(name, BsonDocument.class);
    }
}
