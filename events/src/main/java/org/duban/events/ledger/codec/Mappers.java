package org.duban.events.ledger.codec;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.BsonValue;

/** Finds the mapper for the type of a record's component; whatever has none is no part of an event. */
final class Mappers {

    private static final Map<Class<?>, Mapper> SIMPLE = Map.of(
            String.class,
            Mapper.of(String.class, BsonString::new, Mappers::text),
            int.class,
            Mapper.of(Integer.class, BsonInt32::new, value -> value.asInt32().getValue()),
            boolean.class,
            Mapper.of(
                    Boolean.class,
                    BsonBoolean::valueOf,
                    value -> value.asBoolean().getValue()),
            LocalDate.class,
            Mapper.of(LocalDate.class, date -> new BsonString(date.toString()), value -> LocalDate.parse(text(value))));

    private final Map<Class<?>, Mapper> others;
    private final Map<Class<?>, Mapper> records = new ConcurrentHashMap<>();

    /** @param others mappers of types that this class does not know */
    Mappers(Map<Class<?>, Mapper> others) {
        this.others = others;
    }

    Mapper of(Type type) {
        if (type instanceof Class<?> simple) {
            return of(simple);
        }
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return listOf(of(list.getActualTypeArguments()[0]));
        }
        if (type instanceof ParameterizedType map
                && map.getRawType() == Map.class
                && map.getActualTypeArguments()[0] == String.class) {
            return mapOf(of(map.getActualTypeArguments()[1]));
        }
        throw new IllegalArgumentException("an event cannot hold a " + type);
    }

    private Mapper of(Class<?> type) {
        Mapper simple = SIMPLE.get(type);
        if (simple != null) {
            return simple;
        }
        if (type.isEnum()) {
            return enumOf(type.asSubclass(Enum.class));
        }
        if (type.isRecord()) {
            return record(type);
        }
        Mapper other = others.get(type);
        if (other != null) {
            return other;
        }
        throw new IllegalArgumentException("an event cannot hold a " + type);
    }

    /** One for all that hold such a record. */
    private Mapper record(Class<?> type) {
        Mapper known = records.get(type);
        if (known != null) {
            return known;
        }
        RecordMapper mapper = new RecordMapper(type, this);
        Mapper made = isId(type) ? mapper.unwrapped() : mapper;
        records.put(type, made);
        return made;
    }

    private static boolean isId(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1 && components[0].getType() == String.class;
    }

    private static Mapper listOf(Mapper element) {
        return Mapper.of(
                List.class,
                list -> new BsonArray(
                        ((List<?>) list).stream().map(element::write).toList()),
                value -> value.asArray().stream().map(element::read).toList());
    }

    private static Mapper mapOf(Mapper element) {
        return Mapper.of(
                Map.class,
                map -> {
                    BsonDocument document = new BsonDocument();
                    ((Map<?, ?>) map).forEach((key, value) -> document.put((String) key, element.write(value)));
                    return document;
                },
                value -> {
                    Map<String, Object> map = new LinkedHashMap<>();
                    value.asDocument().forEach((key, held) -> map.put(key, element.read(held)));
                    return Collections.unmodifiableMap(map);
                });
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static Mapper enumOf(Class<? extends Enum> type) {
        return Mapper.of(
                Enum.class, constant -> new BsonString(constant.name()), value -> Enum.valueOf(type, text(value)));
    }

    private static String text(BsonValue value) {
        return value.asString().getValue();
    }
}
