package org.duban.events.ledger.codec;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A record as a document with one field for each component that is not null.
 *
 * <p>It stands in for the driver's own record codec, which skips a field it does not know and passes null for one it
 * misses: in a ledger both mean that the content is not what the program takes it for, so here both are refused.
 */
final class RecordMapper implements Mapper {

    private final List<RecordPart> parts;
    private final RecordConstructor constructor;

    RecordMapper(Class<?> type, Mappers mappers) {
        this.parts = Stream.of(type.getRecordComponents())
                .map(component -> new RecordPart(component, mappers.of(component.getGenericType())))
                .toList();
        this.constructor = new RecordConstructor(type);
    }

    @Override
    public BsonDocument write(Object value) {
        BsonDocument document = new BsonDocument();
        for (RecordPart part : parts) {
            BsonValue written = part.write(value);
            if (written != null) {
                document.put(part.name(), written);
            }
        }
        return document;
    }

    @Override
    public Object read(BsonValue value) {
        BsonDocument document = value.asDocument();
        @Nullable Object[] components = components(document);
        if (document.size() != Stream.of(components).filter(Objects::nonNull).count()) {
            throw new IllegalArgumentException("unknown " + unknown(document));
        }
        return constructor.construct(components);
    }

    /** As {@link #read}, but other fields may stand beside the record's own. */
    Object readKnown(BsonDocument document) {
        return constructor.construct(components(document));
    }

    /** The record of one component as that component alone. */
    Mapper unwrapped() {
        Mapper only = parts.getFirst().mapper();
        return Mapper.of(
                Object.class,
                value -> Objects.requireNonNull(parts.getFirst().write(value)),
                value -> constructor.construct(only.read(value)));
    }

    private @Nullable Object[] components(BsonDocument document) {
        @Nullable Object[] components = new Object[parts.size()];
        for (int i = 0; i < components.length; i++) {
            components[i] = parts.get(i).read(document);
        }
        return components;
    }

    private Set<String> unknown(BsonDocument document) {
        Set<String> unknown = new TreeSet<>(document.keySet());
        parts.forEach(part -> unknown.remove(part.name()));
        return unknown;
    }
}
