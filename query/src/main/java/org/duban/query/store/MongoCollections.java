package org.duban.query.store;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.duban.query.row.Table;

/**
 * The collections of one generation of rows; the next one is filled beside it.
 *
 * @param generation from 1
 */
record MongoCollections(MongoDatabase database, long generation) {

    static final String PREFIX = "views_";

    /** The rows of a table. */
    MongoCollection<BsonDocument> rows(Table table) {
        return collection(table.name());
    }

    /** The numbers kept of them. */
    MongoCollection<BsonDocument> cells(Table table) {
        return collection(table.name() + "_cells");
    }

    /** Creates the collections and indexes that are not there yet. */
    void prepare(List<Table> tables) {
        List<String> known = database.listCollectionNames().into(new java.util.ArrayList<>());
        for (Table table : tables) {
            create(known, table.name());
            create(known, table.name() + "_cells");
            List<IndexModel> indexes = indexes(table).toList();
            if (!indexes.isEmpty()) { // none, where rows are only asked for by their ids
                rows(table).createIndexes(indexes);
            }
        }
    }

    /** Drops them all. */
    void drop(List<Table> tables) {
        tables.forEach(table -> {
            rows(table).drop();
            cells(table).drop();
        });
    }

    /** What rows are looked for by, and the words in them. */
    private static Stream<IndexModel> indexes(Table table) {
        String order = table.orders().iterator().next();
        Stream<Bson> words =
                table.fields().contains(Table.TEXT) ? Stream.of(Indexes.ascending(Table.TEXT, order)) : Stream.of();
        Stream<Bson> sought = table.indexes().stream()
                .filter(index -> !(index.field().isEmpty() && index.order().equals(Table.ID)))
                .map(index -> index.field().isEmpty()
                        ? Indexes.ascending(index.order())
                        : Indexes.ascending(index.field(), index.order()));
        return Stream.concat(sought, words).map(IndexModel::new);
    }

    private void create(List<String> known, String name) {
        if (!known.contains(name(name))) {
            database.createCollection(name(name));
        }
    }

    private String name(String name) {
        return PREFIX + generation + "_" + name;
    }

    private MongoCollection<BsonDocument> collection(String name) {
        return database.getCollection(name(name), BsonDocument.class)
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY);
    }
}
