package org.duban.query.store;

import com.mongodb.MongoCommandException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;
import org.bson.conversions.Bson;
import org.duban.query.row.Condition;
import org.duban.query.row.RightsRow;
import org.duban.query.row.Row;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.row.Table;
import org.duban.query.row.View;
import org.jspecify.annotations.Nullable;

/**
 * The collections in which the rows of a version of the views are: their names say of which version and generation. Others
 * are filled beside them.
 *
 * @param generations of each view
 * @param seals of what is secret in them
 */
record MongoCollections(
        MongoDatabase database, String version, List<View> views, Map<String, Long> generations, RowSeals seals) {

    static final String PREFIX = "views_";

    private static final String CELLS = "_cells";
    private static final int EXISTS = 48;

    /** The rows of a table. */
    MongoCollection<Row> rows(Table table) {
        CodecRegistry codecs = CodecRegistries.fromRegistries(
                CodecRegistries.fromCodecs(new RowCodec(table, seals)), MongoViewStore.CODECS);
        return collection(name(table)).withDocumentClass(Row.class).withCodecRegistry(codecs);
    }

    /** Those of its rows, as one session sees them. */
    List<Row> rows(ClientSession session, Table table, Collection<String> ids) {
        return rows(table).find(session, Filters.in(Table.ID, ids)).into(new ArrayList<>());
    }

    /** The numbers kept of them. */
    MongoCollection<BsonDocument> cells(Table table) {
        return collection(name(table) + CELLS);
    }

    /** Creates the collections that are not there yet. */
    void create() {
        List<String> known = database.listCollectionNames().into(new ArrayList<>());
        names().stream().filter(name -> !known.contains(name)).forEach(this::create);
    }

    private void create(String name) {
        try {
            database.createCollection(name);
        } catch (MongoCommandException e) {
            if (e.getErrorCode() != EXISTS) { // another node was faster
                throw e;
            }
        }
    }

    /** Creates the indexes that are not there yet. */
    void index() {
        for (Table table : tables().toList()) {
            List<IndexModel> indexes = indexes(table).toList();
            if (!indexes.isEmpty()) { // none, where rows are only asked for by their ids
                rows(table).createIndexes(indexes);
            }
            if (table.tally() != null) {
                cells(table).createIndex(Indexes.ascending(MongoCells.WRITTEN));
            }
        }
    }

    /** What they are all called. */
    Set<String> names() {
        return tables().flatMap(table -> Stream.of(name(table), name(table) + CELLS))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<Table> tables() {
        return views.stream()
                .filter(view -> generations.containsKey(view.name()))
                .flatMap(view -> view.tables().stream());
    }

    /** What the collections of all generations of a version begin with. */
    static String prefix(String version) {
        return PREFIX + version + "_";
    }

    /**
     * What rows are looked for by, each in an order, and the words in them. By what they are often narrowed stands behind, so
     * that no row is read that is not answered.
     */
    private static Stream<IndexModel> indexes(Table table) {
        String order = table.orders().iterator().next();
        Stream<List<String>> words =
                words(table) ? Stream.of(List.of(order, Table.TEXT), List.of(Table.TEXT, order)) : Stream.of();
        Stream<List<String>> sought = table.indexes().stream()
                .filter(index -> !(index.field().isEmpty() && index.order().equals(Table.ID)))
                .map(index -> index.field().isEmpty() ? List.of(index.order()) : List.of(index.field(), index.order()));
        return Stream.concat(
                Stream.concat(sought, words).map(fields -> index(table, fields)),
                words(table) ? Stream.of(secret()) : Stream.empty());
    }

    private static boolean words(Table table) {
        return table.fields().contains(Table.TEXT);
    }

    /** Of the sealed rows alone, which are looked through one by one where words are looked for. */
    private static IndexModel secret() {
        Bson only = Filters.eq(RowSeals.SECRET, true);
        return new IndexModel(
                Indexes.ascending(RowSeals.SECRET),
                new IndexOptions().name(RowSeals.SECRET).partialFilterExpression(only));
    }

    private static IndexModel index(Table table, List<String> fields) {
        List<String> all = Stream.concat(fields.stream(), table.narrowing().stream())
                .distinct()
                .toList();
        return new IndexModel(Indexes.ascending(all), new IndexOptions().name(indexName(fields)));
    }

    /**
     * The index to look for words by, in the table's first order, where nothing else leads to fewer rows; null for any. The server tells no difference between that and an index that has it read every row.
     */
    static @Nullable String words(Table table, Listing list) {
        String order = table.orders().iterator().next();
        List<Condition> parts = list.where().parts();
        boolean words = parts.stream().anyMatch(Condition.Contains.class::isInstance);
        boolean alone = parts.stream()
                .flatMap(Condition::fields)
                .allMatch(field -> field.equals(Table.TEXT)
                        || field.equals(RightsRow.TOLD)
                        || table.narrowing().contains(field));
        return words && alone && list.order().equals(order) ? indexName(List.of(order, Table.TEXT)) : null;
    }

    private static String indexName(List<String> fields) {
        return String.join("-", fields);
    }

    private String name(Table table) {
        for (View view : views) {
            if (view.tables().contains(table)) {
                return prefix(version) + generations.get(view.name()) + "_" + table.name();
            }
        }
        throw new IllegalArgumentException("No rows of " + table + " are kept here");
    }

    private MongoCollection<BsonDocument> collection(String name) {
        return database.getCollection(name, BsonDocument.class)
                .withReadConcern(ReadConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary())
                .withWriteConcern(WriteConcern.MAJORITY);
    }
}
