package org.duban.ui.database;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.duban.ui.files.BadSecretFile;
import org.duban.ui.files.SideMap;

/** Names and values, a document each; read anew each time, because other nodes write too. */
record DatabaseMap(String name, MongoCollection<BsonDocument> documents) implements SideMap {

    private static final String NAME = "_id";
    private static final String VALUE = "value";
    private static final ReplaceOptions OR_NEW = new ReplaceOptions().upsert(true);

    /** Whether {@code found} is of the form that is kept here. */
    static boolean takes(BsonDocument found) {
        return found.isString(NAME) && found.isString(VALUE);
    }

    @Override
    public Optional<String> get(String name) {
        return asked(
                () -> Optional.ofNullable(documents.find(Filters.eq(NAME, name)).first())
                        .map(this::value));
    }

    @Override
    public SortedMap<String, String> all() {
        return asked(() -> {
            SortedMap<String, String> all = new TreeMap<>();
            documents.find().forEach(found -> all.put(text(found, NAME), value(found)));
            return all;
        });
    }

    @Override
    public void put(String name, String value) {
        asked(() -> documents.replaceOne(Filters.eq(NAME, name), document(name, value), OR_NEW));
    }

    @Override
    public String keep(String name, String value) {
        return asked(() -> {
            try {
                documents.insertOne(document(name, value));
                return value;
            } catch (MongoWriteException e) {
                if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                    throw e;
                }
                return get(name).orElse(value);
            }
        });
    }

    @Override
    public boolean replace(String name, String before, String value) {
        return asked(() -> documents
                        .replaceOne(
                                Filters.and(Filters.eq(NAME, name), Filters.eq(VALUE, before)), document(name, value))
                        .getMatchedCount()
                > 0);
    }

    @Override
    public boolean remove(String name) {
        return asked(() -> documents.deleteOne(Filters.eq(NAME, name)).getDeletedCount() > 0);
    }

    private <T> T asked(Supplier<T> asking) {
        return Reached.by(name, asking);
    }

    private static BsonDocument document(String name, String value) {
        return new BsonDocument(NAME, new BsonString(name)).append(VALUE, new BsonString(value));
    }

    private String value(BsonDocument found) {
        return text(found, VALUE);
    }

    private String text(BsonDocument found, String field) {
        if (!found.isString(field)) {
            throw new BadSecretFile(name, "has no text in \"" + field + "\"; restore it from a backup");
        }
        return found.getString(field).getValue();
    }
}
