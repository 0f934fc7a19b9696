package org.duban.query.row;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecProvider;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;

/** Writes each record of one text as that text: every id, a month, a sealed name. */
final class PlainTexts implements CodecProvider {

    @Override
    public <T> @Nullable Codec<T> get(Class<T> type, CodecRegistry registry) {
        RecordComponent[] parts = type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
        return parts.length == 1 && parts[0].getType() == String.class ? PlainText.of(type, parts[0]) : null;
    }

    /** One such type. */
    private record PlainText<T>(Class<T> type, RecordComponent text, Constructor<T> constructor) implements Codec<T> {

        static <T> PlainText<T> of(Class<T> type, RecordComponent text) {
            try {
                return new PlainText<>(type, text, type.getConstructor(String.class));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(type + " cannot be made from outside", e);
            }
        }

        @Override
        public T decode(BsonReader reader, DecoderContext context) {
            try {
                return constructor.newInstance(reader.readString());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("not " + type, e);
            }
        }

        @Override
        public void encode(BsonWriter writer, T value, EncoderContext context) {
            try {
                writer.writeString((String) text.getAccessor().invoke(value));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(type + " cannot be read", e);
            }
        }

        @Override
        public Class<T> getEncoderClass() {
            return type;
        }
    }
}
