package org.duban.events.ledger.codec;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** Values of no type of ours, in Java and in BSON; a BSON value that has no like in Java stays what it is. */
public final class PlainValues {

    private PlainValues() {}

    /** The value in BSON. */
    public static BsonValue write(Object value) {
        return switch (value) {
            case BsonValue bson -> bson;
            case String text -> new BsonString(text);
            case Integer number -> new BsonInt32(number);
            case Long number -> new BsonInt64(number);
            case Double number -> new BsonDouble(number);
            case Boolean truth -> BsonBoolean.valueOf(truth);
            case Collection<?> list ->
                new BsonArray(list.stream().map(PlainValues::write).toList());
            case Map<?, ?> map -> document(map);
            default -> throw new IllegalArgumentException("no BSON value: " + value.getClass());
        };
    }

    /** The map without its null values. */
    public static BsonDocument document(Map<?, ? extends @Nullable Object> map) {
        BsonDocument document = new BsonDocument();
        map.forEach((key, value) -> {
            if (value != null) {
                document.put((String) key, write(value));
            }
        });
        return document;
    }

    /** The value in Java. */
    public static Object read(BsonValue value) {
        return switch (value) {
            case BsonString text -> text.getValue();
            case BsonInt32 number -> number.getValue();
            case BsonInt64 number -> number.getValue();
            case BsonDouble number -> number.getValue();
            case BsonBoolean truth -> truth.getValue();
            case BsonArray list -> list.stream().map(PlainValues::read).toList();
            case BsonDocument document -> map(document);
            default -> value;
        };
    }

    /** The document with its values in Java, in its order. */
    public static Map<String, Object> map(BsonDocument document) {
        Map<String, Object> map = new LinkedHashMap<>();
        document.forEach((key, value) -> map.put(key, read(value)));
        return map;
    }
}
