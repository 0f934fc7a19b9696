package org.duban.events.ledger.axon;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.BsonType;
import org.bson.BsonValue;
import org.duban.events.ledger.codec.PlainValues;

/** What a payload that is no event of ours is stored under: the name of its BSON type, in lower case. */
final class PlainTypes {

    private static final Map<BsonType, Class<?>> IN_JAVA = Map.of(
            BsonType.STRING, String.class,
            BsonType.INT32, Integer.class,
            BsonType.INT64, Long.class,
            BsonType.DOUBLE, Double.class,
            BsonType.BOOLEAN, Boolean.class,
            BsonType.ARRAY, List.class,
            BsonType.DOCUMENT, Map.class);

    private static final Map<String, BsonType> BY_NAME =
            Stream.of(BsonType.values()).collect(Collectors.toMap(PlainTypes::name, Function.identity()));

    private PlainTypes() {}

    static String name(BsonValue value) {
        return name(value.getBsonType());
    }

    /** The Java type that {@link PlainValues} reads values of this name as. */
    static Optional<Class<?>> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name)).map(type -> IN_JAVA.getOrDefault(type, BsonValue.class));
    }

    /** The name that values of this Java type are stored under. */
    static String name(Class<?> type) {
        return IN_JAVA.entrySet().stream()
                .filter(entry -> entry.getValue().isAssignableFrom(type))
                .map(entry -> name(entry.getKey()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no BSON value: " + type));
    }

    private static String name(BsonType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
