package org.duban.events.ledger.codec;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import org.bson.BSONException;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** One component of a record and the field it is kept in. */
final class RecordPart {

    private final String name;
    private final boolean optional;
    private final Mapper mapper;
    private final MethodHandle accessor;

    RecordPart(RecordComponent component, Mapper mapper) {
        this.name = component.getName();
        this.optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        this.mapper = mapper;
        this.accessor = Handles.call(() -> MethodHandles.publicLookup().unreflect(component.getAccessor()))
                .asType(MethodType.methodType(Object.class, Object.class));
    }

    String name() {
        return name;
    }

    Mapper mapper() {
        return mapper;
    }

    /** The component of {@code value}; null if it has none, which only an optional one may. */
    @Nullable
    BsonValue write(Object value) {
        Object component = Handles.call(() -> accessor.invokeExact(value));
        if (component != null) {
            return mapper.write(component);
        }
        if (optional) {
            return null;
        }
        throw new IllegalArgumentException(name + " is null");
    }

    /** The component from its field; null if the field is absent, which only an optional one may be. */
    @Nullable
    Object read(BsonDocument document) {
        BsonValue field = document.get(name);
        if (field == null && optional) {
            return null;
        }
        if (field == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        try {
            return mapper.read(field);
        } catch (IllegalArgumentException | BSONException | DateTimeException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        }
    }
}
