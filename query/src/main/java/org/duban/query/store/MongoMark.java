package org.duban.query.store;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.duban.query.row.Table;
import org.jspecify.annotations.Nullable;

/** What stands on record of the rows as a whole: the position they tell of, and where they lie. */
record MongoMark(MongoCollection<BsonDocument> marks) {

    private static final Bson OWN = Filters.eq(Table.ID, "rows");
    private static final String POSITION = "position";
    private static final String GENERATION = "generation";

    /** The position that the rows of a generation tell of. */
    record Mark(long position, long generation) {

        static Mark of(BsonDocument found) {
            return new Mark(
                    found.getInt64(POSITION).getValue(),
                    found.getInt64(GENERATION).getValue());
        }
    }

    static MongoMark in(MongoDatabase database) {
        return new MongoMark(database.getCollection(MongoCollections.PREFIX + "mark", BsonDocument.class)
                .withReadConcern(ReadConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary())
                .withWriteConcern(WriteConcern.MAJORITY));
    }

    /** Makes it if there is none: no rows yet. */
    void begin() {
        marks.updateOne(
                OWN,
                Updates.combine(Updates.setOnInsert(POSITION, 0L), Updates.setOnInsert(GENERATION, 1L)),
                new UpdateOptions().upsert(true));
    }

    /** As it is now. */
    Mark now() {
        return mark(marks.find(OWN).first());
    }

    /** As it is in that session. */
    Mark now(ClientSession session) {
        return mark(marks.find(session, OWN).first());
    }

    /** Moves it on within a transaction, if it is where it should be. */
    boolean move(ClientSession session, Mark from, long position) {
        Bson expected =
                Filters.and(OWN, Filters.eq(POSITION, from.position()), Filters.eq(GENERATION, from.generation()));
        return marks.updateOne(session, expected, Updates.set(POSITION, position))
                        .getMatchedCount()
                == 1;
    }

    /** Lets another generation take the place of that one, if it still stands there. */
    boolean replace(long generation, Mark by) {
        Bson expected = Filters.and(OWN, Filters.eq(GENERATION, generation));
        Bson update = Updates.combine(Updates.set(POSITION, by.position()), Updates.set(GENERATION, by.generation()));
        return marks.updateOne(expected, update).getMatchedCount() == 1;
    }

    private static Mark mark(@Nullable BsonDocument found) {
        if (found == null) {
            throw new IllegalStateException("The mark of the views has been removed");
        }
        return Mark.of(found);
    }
}
