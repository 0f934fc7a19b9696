package org.duban.bench;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.UUID;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Axon's own engine on MongoDB as it comes, a document an event, each acknowledged by a majority and on its disk. */
final class AxonMongo implements Target {

    private final MongoDatabase database;
    private final MongoEventStorageEngine engine;

    @SuppressWarnings("deprecation") // it has no other way to make its indexes
    AxonMongo(MongoClient client) {
        database = client.getDatabase("duban_bench_" + UUID.randomUUID())
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        Jackson3Serializer serializer = Jackson3Serializer.builder().build();
        engine = MongoEventStorageEngine.builder()
                .mongoTemplate(
                        DefaultMongoTemplate.builder().mongoDatabase(database).build())
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
        engine.ensureIndexes();
    }

    @Override
    public void append(String stream, long sequence) {
        engine.appendEvents(Facts.message(stream, sequence));
    }

    @Override
    public void close() {
        database.drop();
    }
}
