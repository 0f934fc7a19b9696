package org.duban.query.view;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import org.duban.query.row.Condition;
import org.duban.query.row.Rows;
import org.duban.query.row.Rows.Cell;

/** Rows in the database. */
record StoredRows<T>(MongoCollection<BsonDocument> collection, Function<BsonDocument, T> value) implements Rows<T> {

    private static final String ROWS = "rows";

    @Override
    public List<T> first(Condition condition, String order, int limit) {
        return collection
                .find(condition.filter())
                .sort(Sorts.ascending(order))
                .limit(limit)
                .map(value::apply)
                .into(new ArrayList<>());
    }

    @Override
    public List<Cell> count(Condition condition, List<String> fields) {
        BsonDocument shared = new BsonDocument();
        fields.forEach(field -> shared.append(field, new BsonString("$" + field)));
        List<Bson> steps =
                List.of(Aggregates.match(condition.filter()), Aggregates.group(shared, Accumulators.sum(ROWS, 1L)));
        return collection.aggregate(steps).map(StoredRows::cell).into(new ArrayList<>());
    }

    private static Cell cell(BsonDocument group) {
        BsonDocument fields = group.getDocument("_id");
        fields.values().removeIf(value -> value.isNull()); // some databases tell of a missing field so
        return new Cell(fields, group.getNumber(ROWS).longValue());
    }
}
