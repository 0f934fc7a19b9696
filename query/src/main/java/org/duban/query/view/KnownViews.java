package org.duban.query.view;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.duban.query.duty.StreamView;

/**
 * Views of streams as they are stored, so that a batch can be folded onto them. Those that this writer stored last need
 * not be read again, unless another writer has stored them since.
 */
final class KnownViews<V extends StreamView> {

    private static final int KEPT = 10_000;
    private static final String ID = "_id";
    private static final String POSITION = "position";

    private final Function<BsonDocument, V> read;
    private final Map<String, V> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > KEPT;
        }
    };

    /** @param read the view in a stored row */
    KnownViews(Function<BsonDocument, V> read) {
        this.read = read;
    }

    synchronized void put(String id, V view) {
        kept.put(id, view);
    }

    synchronized void clear() {
        kept.clear();
    }

    /** The stored ones among these, by the id of their row. */
    synchronized Map<String, V> load(MongoCollection<BsonDocument> rows, Collection<String> wanted) {
        Map<String, V> known = new HashMap<>();
        List<String> unknown = new ArrayList<>();
        for (BsonDocument row : rows.find(Filters.in(ID, wanted)).projection(Projections.include(POSITION))) {
            String id = row.getString(ID).getValue();
            V view = kept.get(id);
            if (view != null && view.position() == row.getInt64(POSITION).getValue()) {
                known.put(id, view);
            } else {
                unknown.add(id);
            }
        }
        for (BsonDocument row : unknown.isEmpty() ? List.<BsonDocument>of() : rows.find(Filters.in(ID, unknown))) {
            known.put(row.getString(ID).getValue(), read.apply(row));
        }
        return known;
    }
}
