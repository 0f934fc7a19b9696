package org.duban.events.ledger.axon;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.duban.events.Event;
import org.duban.events.ledger.codec.EventCodec;
import org.duban.events.ledger.codec.EventTypes;
import org.duban.events.ledger.codec.PlainValues;

/** Axon's way to the codec: events under their own names, metadata as documents, other payloads as plain values. */
final class LedgerSerializer implements Serializer {

    private static final String META_DATA = MetaData.class.getName();

    private final EventCodec codec;
    private final Converter converter = new SameForm();

    LedgerSerializer(EventCodec codec) {
        this.codec = codec;
    }

    @Override
    public <T> SerializedObject<T> serialize(Object object, Class<T> form) {
        if (object instanceof Event event) {
            BsonDocument content = codec.encode(event);
            return new SimpleSerializedObject<>(form.cast(content), form, typeForClass(event.getClass()));
        }
        BsonValue value = PlainValues.write(object);
        SerializedType type = object instanceof MetaData ? typeForClass(MetaData.class) : type(PlainTypes.name(value));
        return new SimpleSerializedObject<>(form.cast(value), form, type);
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> form) {
        return form.isAssignableFrom(BsonDocument.class);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // Axon's signature: the caller knows T
    public <S, T> T deserialize(SerializedObject<S> object) {
        return (T) read((BsonValue) object.getData(), StoredType.of(object.getType()));
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (type.getName().equals(META_DATA)) {
            return MetaData.class;
        }
        return EventTypes.ALL
                .named(type.getName())
                .<Class<?>>map(record -> record)
                .or(() -> PlainTypes.named(type.getName()))
                .orElseThrow(() -> StoredType.of(type).unknown());
    }

    @Override
    @SuppressWarnings("rawtypes") // Axon's signature
    public SerializedType typeForClass(Class type) {
        if (Event.class.isAssignableFrom(type)) {
            Class<? extends Event> event = ((Class<?>) type).asSubclass(Event.class);
            return new StoredType(EventTypes.name(event), String.valueOf(EventTypes.revision(event)), 0);
        }
        return type(type == MetaData.class ? META_DATA : PlainTypes.name(type));
    }

    @Override
    public Converter getConverter() {
        return converter;
    }

    private Object read(BsonValue value, StoredType type) {
        if (type.name().equals(META_DATA)) {
            return MetaData.from(PlainValues.map(value.asDocument()));
        }
        return PlainTypes.named(type.name()).isPresent()
                ? PlainValues.read(value)
                : codec.decode(type.name(), type.revision(), value, type.position());
    }

    private static SerializedType type(String name) {
        return new StoredType(name, null, 0);
    }
}
