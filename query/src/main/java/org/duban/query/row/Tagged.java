package org.duban.query.row;

import java.util.function.Function;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecProvider;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Records of several types where one interface is declared: each is written with the name under which the tables of
 * contents know its type.
 */
record Tagged<I>(
        Class<I> declared, Function<I, String> name, Function<String, Class<? extends I>> type, CodecRegistry registry)
        implements Codec<I> {

    private static final String OF = "of";
    private static final String CONTENT = "content";

    /** Provides the codec of what is declared as {@code declared}. */
    static <I> CodecProvider of(
            Class<I> declared, Function<I, String> name, Function<String, Class<? extends I>> type) {
        return new CodecProvider() {
            @Override
            @SuppressWarnings("unchecked")
            public <T> @Nullable Codec<T> get(Class<T> wanted, CodecRegistry registry) {
                return wanted == declared ? (Codec<T>) new Tagged<>(declared, name, type, registry) : null;
            }
        };
    }

    @Override
    public void encode(BsonWriter writer, I value, EncoderContext context) {
        writer.writeStartDocument();
        writer.writeString(OF, name.apply(value));
        writer.writeName(CONTENT);
        write(writer, type.apply(name.apply(value)), value, context);
        writer.writeEndDocument();
    }

    @Override
    public I decode(BsonReader reader, DecoderContext context) {
        reader.readStartDocument();
        Class<? extends I> of = type.apply(reader.readString(OF));
        reader.readName(CONTENT);
        I value = registry.get(of).decode(reader, context);
        reader.readEndDocument();
        return value;
    }

    @Override
    public Class<I> getEncoderClass() {
        return declared;
    }

    private <T extends I> void write(BsonWriter writer, Class<T> of, I value, EncoderContext context) {
        registry.get(of).encode(writer, of.cast(value), context);
    }
}
