package org.duban.query.store;

import java.util.ArrayList;
import java.util.List;
import org.bson.BsonBinaryReader;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.ByteBufNIO;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.io.ByteBufferBsonInput;
import org.duban.query.row.Row;
import org.duban.query.row.Table;
import org.jspecify.annotations.Nullable;

/** Rows of a table as documents, sealed where they have to be. They are read without a document in between, which would take most of the time of a long list. */
record RowCodec(Table table, RowSeals seals) implements Codec<Row> {

    private static final byte[] NOTHING = {};
    private static final BsonDocumentCodec DOCUMENTS = new BsonDocumentCodec();

    @Override
    public Row decode(BsonReader reader, DecoderContext context) {
        Fields fields = new Fields();
        fields.read(reader);
        byte[] box = fields.sealed;
        if (box != null) {
            fields.read(new BsonBinaryReader(
                    new ByteBufferBsonInput(new ByteBufNIO(seals.opened(table, String.valueOf(fields.id()), box)))));
        }
        return Row.of(table, fields.values, fields.content);
    }

    @Override
    public void encode(BsonWriter writer, Row row, EncoderContext context) {
        DOCUMENTS.encode(writer, seals.document(row), context);
    }

    @Override
    public Class<Row> getEncoderClass() {
        return Row.class;
    }

    /** What was read of a row so far. */
    private final class Fields {

        private final @Nullable Object[] values = new Object[table.fields().size()];
        private byte[] content = NOTHING;
        private byte @Nullable [] sealed;

        @Nullable
        Object id() {
            return values[table.slot(Table.ID)];
        }

        void read(BsonReader reader) {
            reader.readStartDocument();
            for (BsonType type = reader.readBsonType();
                    type != BsonType.END_OF_DOCUMENT;
                    type = reader.readBsonType()) {
                String name = reader.readName();
                int slot = table.find(name);
                if (slot >= 0) {
                    values[slot] = value(reader, type);
                } else if (name.equals(RowDocuments.CONTENT)) {
                    content = reader.readBinaryData().getData();
                } else if (name.equals(RowSeals.SEALED)) {
                    sealed = reader.readBinaryData().getData();
                } else {
                    reader.skipValue();
                }
            }
            reader.readEndDocument();
        }

        private static Object value(BsonReader reader, BsonType type) {
            return switch (type) {
                case STRING -> reader.readString();
                case BOOLEAN -> reader.readBoolean();
                case INT64 -> reader.readInt64();
                case ARRAY -> texts(reader);
                default -> throw new IllegalArgumentException("A field holds no " + type);
            };
        }

        private static List<String> texts(BsonReader reader) {
            List<String> texts = new ArrayList<>();
            reader.readStartArray();
            while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
                texts.add(reader.readString());
            }
            reader.readEndArray();
            return List.copyOf(texts);
        }
    }
}
