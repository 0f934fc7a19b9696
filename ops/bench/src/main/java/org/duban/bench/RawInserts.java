package org.duban.bench;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.RawBsonDocument;
import org.duban.events.ledger.Draft;
import org.duban.events.ledger.chain.PendingAppend;
import org.duban.events.ledger.codec.EventCodec;
import org.duban.events.ledger.document.DraftEncoder;
import org.duban.events.ledger.document.LedgerDigest;

/** Documents as large as commits, put into a collection as a majority holds them, each call so many at once. */
final class RawInserts implements Target {

    static final int MANY = 32;

    private static final int ID = Integer.BYTES + "__id_".length();

    private final MongoDatabase database;
    private final MongoCollection<RawBsonDocument> collection;
    private final AtomicLong next = new AtomicLong();
    private final Commits commits = new Commits(new EventCodec());
    private final DraftEncoder encoder = new DraftEncoder(LedgerDigest.SHA_256, new SecureRandom());
    private final int each;

    RawInserts(MongoClient client, int each) {
        this.each = each;
        database = client.getDatabase("duban_bench_" + UUID.randomUUID());
        collection = database.getCollection("raw", RawBsonDocument.class)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    @Override
    public void append(String stream, long sequence) {
        List<RawBsonDocument> documents = new ArrayList<>(each);
        for (int n = 0; n < each; n++) {
            documents.add(document(stream, sequence * each + n));
        }
        if (each == 1) {
            collection.insertOne(documents.getFirst());
        } else {
            collection.insertMany(documents);
        }
    }

    /** The commit that Duban would write, but for its position, which is counted here. */
    private RawBsonDocument document(String stream, long sequence) {
        Draft draft = commits.of(List.of(Facts.message(stream, sequence)));
        byte[] bytes = new PendingAppend(List.of(draft), encoder)
                .templates()
                .getFirst()
                .bytes()
                .clone();
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putLong(ID, next.incrementAndGet());
        return new RawBsonDocument(bytes);
    }

    @Override
    public void close() {
        database.drop();
    }
}
