package org.duban.query.store;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Field;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;
import org.bson.conversions.Bson;
import org.duban.query.row.Row;
import org.duban.query.row.Table;
import org.duban.query.store.MongoMark.Mark;

/**
 * A mark and what was read together with it, in one question.
 *
 * @param rows of the id that was asked for: one or none
 */
record MarkedRows(Mark mark, List<Row> rows) {

    /** What tells a mark from a row; no field of a row is called so. */
    private static final String MARK = "+mark";

    /** As they are in that session. */
    static MarkedRows in(ClientSession session, MongoMark mark, MongoCollection<Row> collection, String id) {
        List<Bson> row = List.of(Aggregates.match(Filters.eq(Table.ID, id)));
        List<Bson> both = List.of(
                Aggregates.match(mark.own()),
                Aggregates.addFields(new Field<>(MARK, true)),
                Aggregates.unionWith(collection.getNamespace().getCollectionName(), row));
        Codec<Row> codec = collection.getCodecRegistry().get(Row.class);
        BsonDocument marked = null;
        List<Row> rows = new ArrayList<>();
        for (RawBsonDocument one : mark.marks().aggregate(session, both, RawBsonDocument.class)) {
            if (one.containsKey(MARK)) {
                marked = one;
            } else {
                rows.add(one.decode(codec));
            }
        }
        return new MarkedRows(Mark.of(MongoMark.present(marked)), rows);
    }
}
