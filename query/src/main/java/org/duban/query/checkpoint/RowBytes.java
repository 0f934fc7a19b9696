package org.duban.query.checkpoint;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.duban.query.row.Row;
import org.duban.query.row.Table;
import org.jspecify.annotations.Nullable;

/** Rows as bytes, the fields in the order in which their table has them. */
final class RowBytes {

    private static final int MOST = 1 << 24;

    private static final byte MISSING = 0;
    private static final byte TEXT = 1;
    private static final byte TRUE = 2;
    private static final byte FALSE = 3;
    private static final byte NUMBER = 4;
    private static final byte TEXTS = 5;

    private RowBytes() {}

    static void write(Row row, DataOutput out) throws IOException {
        for (String field : row.table().fields()) {
            value(row.get(field), out);
        }
        bytes(row.content(), out);
    }

    static Row read(Table table, DataInput in) throws IOException {
        @Nullable Object[] values = new Object[table.fields().size()];
        for (int slot = 0; slot < values.length; slot++) {
            values[slot] = value(in);
        }
        return Row.of(table, values, bytes(in));
    }

    private static void value(@Nullable Object value, DataOutput out) throws IOException {
        switch (value) {
            case null -> out.writeByte(MISSING);
            case String text -> {
                out.writeByte(TEXT);
                text(text, out);
            }
            case Boolean truth -> out.writeByte(truth ? TRUE : FALSE);
            case Long number -> {
                out.writeByte(NUMBER);
                out.writeLong(number);
            }
            case List<?> texts -> {
                out.writeByte(TEXTS);
                out.writeInt(texts.size());
                for (Object text : texts) {
                    text((String) text, out);
                }
            }
            default -> throw new IllegalArgumentException("A field holds no " + value.getClass());
        }
    }

    private static @Nullable Object value(DataInput in) throws IOException {
        byte kind = in.readByte();
        return switch (kind) {
            case MISSING -> null;
            case TEXT -> text(in);
            case TRUE -> true;
            case FALSE -> false;
            case NUMBER -> in.readLong();
            case TEXTS -> {
                String[] texts = new String[length(in)];
                for (int n = 0; n < texts.length; n++) {
                    texts[n] = text(in);
                }
                yield List.of(texts);
            }
            default -> throw new IOException("A field of kind " + kind);
        };
    }

    private static void text(String text, DataOutput out) throws IOException {
        bytes(text.getBytes(StandardCharsets.UTF_8), out);
    }

    private static String text(DataInput in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    /** A damaged file must not ask for all memory there is. */
    private static int length(DataInput in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MOST) {
            throw new IOException("A value of length " + length);
        }
        return length;
    }

    private static void bytes(byte[] bytes, DataOutput out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] bytes(DataInput in) throws IOException {
        byte[] bytes = new byte[length(in)];
        in.readFully(bytes);
        return bytes;
    }
}
