package org.duban.query.view;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.duban.query.row.Condition;
import org.duban.query.row.Rows;

/** Rows in the database. */
record StoredRows<T>(MongoCollection<BsonDocument> collection, String order, Function<BsonDocument, T> value)
        implements Rows<T> {

    @Override
    public List<T> first(Condition condition, int limit) {
        return collection
                .find(condition.filter())
                .sort(Sorts.ascending(order))
                .limit(limit)
                .map(value::apply)
                .into(new ArrayList<>());
    }

    @Override
    public long count(Condition condition) {
        return collection.countDocuments(condition.filter());
    }
}
