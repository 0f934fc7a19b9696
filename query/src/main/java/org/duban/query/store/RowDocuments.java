package org.duban.query.store;

import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.duban.query.row.Row;
import org.duban.query.row.Table;
import org.jspecify.annotations.Nullable;

/** Rows as documents: each field under its name, and the whole as bytes. */
final class RowDocuments {

    static final String CONTENT = "content";
    private static final byte[] NOTHING = {};

    private RowDocuments() {}

    static BsonDocument document(Row row) {
        BsonDocument document = fields(row, row.table().fields());
        return row.content().length == 0 ? document : document.append(CONTENT, new BsonBinary(row.content()));
    }

    /** Those fields of a row that it has. */
    static BsonDocument fields(Row row, List<String> wanted) {
        BsonDocument document = new BsonDocument();
        for (String field : wanted) {
            Object value = row.get(field);
            if (value != null) {
                document.append(field, document(value));
            }
        }
        return document;
    }

    /** A row with the fields of a document. */
    static Row fields(Table table, BsonDocument document) {
        List<String> fields = table.fields();
        @Nullable Object[] values = new Object[fields.size()];
        for (int slot = 0; slot < values.length; slot++) {
            values[slot] = value(document.get(fields.get(slot)));
        }
        return Row.of(table, values, NOTHING);
    }

    private static BsonValue document(Object value) {
        return switch (value) {
            case String text -> new BsonString(text);
            case Boolean truth -> BsonBoolean.valueOf(truth);
            case Long number -> new BsonInt64(number);
            case List<?> texts ->
                new BsonArray(texts.stream()
                        .map(text -> new BsonString((String) text))
                        .toList());
            default -> throw new IllegalArgumentException("A field holds no " + value.getClass());
        };
    }

    private static @Nullable Object value(@Nullable BsonValue value) {
        return switch (value) {
            case null -> null;
            case BsonString text -> text.getValue();
            case BsonBoolean truth -> truth.getValue();
            case BsonInt64 number -> number.getValue();
            case BsonArray texts ->
                texts.stream().map(text -> text.asString().getValue()).toList();
            default -> throw new IllegalArgumentException("A field holds no " + value.getBsonType());
        };
    }
}
