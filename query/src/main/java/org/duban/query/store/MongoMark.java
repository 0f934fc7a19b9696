package org.duban.query.store;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import org.duban.query.row.Table;
import org.duban.query.row.View;
import org.jspecify.annotations.Nullable;

/**
 * What stands on record of rows as a whole: the position they tell of, where they lie, and who may write them.
 *
 * @param id whose: of a version of the views that are read, or of what is made beside them
 */
record MongoMark(MongoCollection<BsonDocument> marks, String id) {

    /** Between a version and what is made beside its rows. */
    static final String BESIDE = "+";

    private static final String BESIDE_END = ",";
    private static final String COLLECTION = MongoCollections.PREFIX + "mark";
    private static final String POSITION = "position";
    private static final String EPOCH = "epoch";
    private static final String GENERATIONS = "generations";
    private static final String LAST = "lastGeneration";
    private static final String FILL_TO = "fillTo";
    private static final String FILLED = "filledAfter";
    private static final String ALIVE = "aliveAt";
    private static final String BIRTH = "birth";
    private static final String WRITES = "writes";

    /**
     * As it stands at a time.
     *
     * @param position that the rows tell of
     * @param epoch grows with each claim; whoever claimed last writes
     * @param generations in which collections the rows of each view are
     * @param fillTo the position up to which is being folded; 0 if nothing is
     * @param filled the last stream whose rows are there, while it is being filled
     * @param birth tells it from one that was there before under the same name
     * @param writes how often rows were written, which may leave the position where it is
     */
    record Mark(
            long position,
            long epoch,
            Map<String, Long> generations,
            long fillTo,
            String filled,
            String birth,
            long writes) {

        static Mark of(BsonDocument found) {
            Map<String, Long> generations = new TreeMap<>();
            found.getDocument(GENERATIONS)
                    .forEach((view, generation) ->
                            generations.put(view, generation.asInt64().getValue()));
            return new Mark(
                    found.getInt64(POSITION).getValue(),
                    found.getInt64(EPOCH).getValue(),
                    generations,
                    found.containsKey(FILL_TO) ? found.getInt64(FILL_TO).getValue() : 0,
                    found.containsKey(FILLED) ? found.getString(FILLED).getValue() : "",
                    found.getString(BIRTH).getValue(),
                    found.getInt64(WRITES).getValue());
        }
    }

    static MongoMark in(MongoDatabase database, String id) {
        return new MongoMark(
                database.getCollection(COLLECTION, BsonDocument.class)
                        .withReadConcern(ReadConcern.MAJORITY)
                        .withReadPreference(ReadPreference.primary())
                        .withWriteConcern(WriteConcern.MAJORITY),
                id);
    }

    /** Those of a version: of the rows that are read, and of what is made beside them. */
    static List<Mark> ofVersion(MongoDatabase database, String version) {
        return in(database, version).marks().find(of(version)).map(Mark::of).into(new ArrayList<>());
    }

    /** The versions of which no node has said for that long that it is there, by the server's clock. */
    static Set<String> silent(MongoDatabase database, Duration since) {
        BsonDocument then = new BsonDocument(
                "$subtract", new BsonArray(List.of(new BsonString("$$NOW"), new BsonInt64(since.toMillis()))));
        BsonDocument heard = new BsonDocument("$gte", new BsonArray(List.of(new BsonString("$" + ALIVE), then)));
        Set<String> alive = new HashSet<>();
        Set<String> all = new HashSet<>();
        MongoCollection<BsonDocument> marks = in(database, "").marks();
        marks.find().forEach(found -> all.add(version(found)));
        marks.find(Filters.expr(heard)).forEach(found -> alive.add(version(found)));
        all.removeAll(alive);
        return all;
    }

    private static String version(BsonDocument found) {
        return found.getString(Table.ID).getValue().split("[" + BESIDE + "]", 2)[0];
    }

    /** Says that a node of this version is there. */
    void alive() {
        marks.updateOne(own(), Updates.currentDate(ALIVE));
    }

    /** Takes away all of a version. */
    static void forget(MongoDatabase database, String version) {
        in(database, version).marks().deleteMany(of(version));
    }

    private static Bson of(String version) {
        return Filters.or(
                Filters.eq(Table.ID, version),
                Filters.and(Filters.gt(Table.ID, version + BESIDE), Filters.lt(Table.ID, version + BESIDE_END)));
    }

    /** Makes it if there is none: no rows yet. */
    void begin(List<View> views, long generation) {
        List<Bson> fresh = new ArrayList<>();
        fresh.add(Updates.setOnInsert(POSITION, 0L));
        fresh.add(Updates.setOnInsert(EPOCH, 0L));
        fresh.add(Updates.setOnInsert(WRITES, 0L));
        fresh.add(Updates.setOnInsert(BIRTH, UUID.randomUUID().toString()));
        fresh.add(Updates.setOnInsert(LAST, generation));
        views.forEach(view -> fresh.add(Updates.setOnInsert(GENERATIONS + "." + view.name(), generation)));
        fresh.add(Updates.currentDate(ALIVE));
        marks.updateOne(own(), Updates.combine(fresh), new UpdateOptions().upsert(true));
    }

    /** A number for a generation that there was not before. */
    long nextGeneration() {
        BsonDocument after = marks.findOneAndUpdate(
                own(), Updates.inc(LAST, 1L), new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        return present(after).getInt64(LAST).getValue();
    }

    /** As it is now. */
    Mark now() {
        return Mark.of(present(marks.find(own()).first()));
    }

    /** As it is in that session. */
    Mark now(ClientSession session) {
        return Mark.of(present(marks.find(session, own()).first()));
    }

    /** Whether there is one. */
    boolean exists() {
        return marks.find(own()).first() != null;
    }

    /** Shuts out whoever wrote until now; the epoch in which the one that asks writes. */
    long claim() {
        BsonDocument after = marks.findOneAndUpdate(
                own(), claimed(), new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        return Mark.of(present(after)).epoch();
    }

    /** The same within a transaction, so that no other one can write until that ends. */
    void claim(ClientSession session) {
        marks.updateOne(session, own(), claimed());
    }

    private static Bson claimed() {
        return Updates.combine(Updates.inc(EPOCH, 1L), Updates.currentDate(ALIVE));
    }

    /** Moves it on within a transaction, if it is where it should be. */
    boolean move(ClientSession session, long epoch, long from, long position) {
        return changed(
                session,
                epoch,
                Filters.eq(POSITION, from),
                Updates.combine(Updates.set(POSITION, position), Updates.inc(WRITES, 1L)));
    }

    /** Says how far it is filled, if nobody else has gone on with that. */
    boolean filled(ClientSession session, long epoch, long to, String stream) {
        return changed(
                session,
                epoch,
                Filters.eq(POSITION, 0L),
                Updates.combine(Updates.set(FILL_TO, to), Updates.set(FILLED, stream)));
    }

    private boolean changed(ClientSession session, long epoch, Bson where, Bson update) {
        return marks.updateOne(session, Filters.and(own(), Filters.eq(EPOCH, epoch), where), update)
                        .getMatchedCount()
                == 1;
    }

    /** Lets other rows take the place of those of some views. */
    void replace(ClientSession session, long position, Map<String, Long> generations) {
        List<Bson> updates = new ArrayList<>();
        updates.add(Updates.set(POSITION, position));
        updates.add(Updates.inc(WRITES, 1L));
        generations.forEach((view, generation) -> updates.add(Updates.set(GENERATIONS + "." + view, generation)));
        marks.updateOne(session, own(), Updates.combine(updates));
    }

    /** Takes it away. */
    void remove(ClientSession session) {
        marks.deleteOne(session, own());
    }

    /** What finds it. */
    Bson own() {
        return Filters.eq(Table.ID, id);
    }

    static BsonDocument present(@Nullable BsonDocument found) {
        if (found == null) {
            throw new IllegalStateException("The mark of the views has been removed");
        }
        return found;
    }
}
