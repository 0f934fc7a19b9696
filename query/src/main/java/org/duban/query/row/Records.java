package org.duban.query.row;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.bson.BsonBinaryReader;
import org.bson.BsonBinaryWriter;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.CollectionCodecProvider;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.EnumCodecProvider;
import org.bson.codecs.ValueCodecProvider;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;
import org.bson.codecs.record.RecordCodecProvider;
import org.bson.io.BasicOutputBuffer;
import org.duban.query.CaseForms;
import org.duban.query.Registers;
import org.duban.query.caseview.FormFacts;
import org.duban.query.register.RegisterFacts;
import org.duban.query.register.ViewedRegister;

/** Turns one type of record into documents and back: components by name, ids and days as plain text. */
final class Records<R extends Record> {

    private static final CodecRegistry REGISTRY = CodecRegistries.fromRegistries(
            CodecRegistries.fromCodecs(
                    new Text<>(Instant.class, Instant::toString, Instant::parse),
                    new Text<>(LocalDate.class, LocalDate::toString, LocalDate::parse)),
            CodecRegistries.fromProviders(
                    Tagged.of(
                            FormFacts.class,
                            facts -> CaseForms.of(facts).code(),
                            code -> CaseForms.of(code).facts()),
                    Tagged.of(RegisterFacts.class, Records::kind, Records::facts),
                    new PlainTexts(),
                    new ValueCodecProvider(),
                    new CollectionCodecProvider(),
                    new EnumCodecProvider(),
                    new RecordCodecProvider()));

    private final Codec<R> codec;

    Records(Class<R> type) {
        codec = REGISTRY.get(type);
    }

    BsonDocument document(R value) {
        BsonDocument document = new BsonDocument();
        codec.encode(
                new BsonDocumentWriter(document),
                value,
                EncoderContext.builder().build());
        return document;
    }

    /** The record as opaque bytes, which a database neither parses nor copies field by field. */
    byte[] bytes(R value) {
        BasicOutputBuffer buffer = new BasicOutputBuffer();
        try (BsonBinaryWriter writer = new BsonBinaryWriter(buffer)) {
            codec.encode(writer, value, EncoderContext.builder().build());
        }
        return buffer.toByteArray();
    }

    R record(byte[] bytes) {
        try (BsonBinaryReader reader = new BsonBinaryReader(ByteBuffer.wrap(bytes))) {
            return codec.decode(reader, DecoderContext.builder().build());
        }
    }

    R record(BsonDocument document) {
        return codec.decode(
                new BsonDocumentReader(document), DecoderContext.builder().build());
    }

    private static String kind(RegisterFacts facts) {
        return Registers.ALL.stream()
                .filter(register -> register.facts().isInstance(facts))
                .map(ViewedRegister::kind)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no register keeps " + facts.getClass()));
    }

    private static Class<? extends RegisterFacts> facts(String kind) {
        return Registers.of(kind)
                .orElseThrow(() -> new IllegalArgumentException("there is no register of kind " + kind))
                .facts();
    }

    /** A type written as one string. */
    private record Text<T>(Class<T> type, Function<T, String> print, Function<String, T> parse) implements Codec<T> {

        @Override
        public T decode(BsonReader reader, DecoderContext context) {
            return parse.apply(reader.readString());
        }

        @Override
        public void encode(BsonWriter writer, T value, EncoderContext context) {
            writer.writeString(print.apply(value));
        }

        @Override
        public Class<T> getEncoderClass() {
            return type;
        }
    }
}
