package org.duban.query.row;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The fields of something, by which it is found, and the whole of it. A field holds a text, a truth value, a number or a
 * list of texts.
 */
public final class Row {

    private static final byte[] NOTHING = {};

    private final Table table;
    private final @Nullable Object[] values;
    private final byte[] content;
    private int hash;

    private Row(Table table, @Nullable Object[] values, byte[] content) {
        this.table = table;
        this.values = values;
        this.content = content;
    }

    /** A row of that table without any field yet. */
    static Row of(Table table) {
        return new Row(table, new Object[table.fields().size()], NOTHING);
    }

    /**
     * A row as it was kept.
     *
     * @param values one for each field of the table, null for one it lacks
     * @param content the whole of it
     */
    public static Row of(Table table, @Nullable Object[] values, byte[] content) {
        return new Row(table, values, content);
    }

    /** The same with one more field; only while the row is made. */
    Row append(String field, Object value) {
        hash = 0;
        values[table.slot(field)] = value;
        return this;
    }

    /** The same row with that value in a field, or without the field. */
    public Row with(String field, @Nullable Object value) {
        @Nullable Object[] changed = values.clone();
        changed[table.slot(field)] = value;
        return new Row(table, changed, content);
    }

    /** The same row with the whole of what it is the row of. */
    Row holding(byte[] whole) {
        return new Row(table, values, whole);
    }

    /** What it is a row of. */
    public Table table() {
        return table;
    }

    /** What tells it from every other row of its table. */
    public String id() {
        return text(Table.ID);
    }

    /** The value of a field; null if the row lacks it. */
    public @Nullable Object get(String field) {
        int slot = table.find(field);
        return slot < 0 ? null : values[slot];
    }

    /**
     * The text in a field.
     *
     * @throws IllegalArgumentException if there is none
     */
    public String text(String field) {
        if (get(field) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException(table.name() + " without " + field);
    }

    /**
     * The number in a field.
     *
     * @throws IllegalArgumentException if there is none
     */
    public long number(String field) {
        if (get(field) instanceof Long number) {
            return number;
        }
        throw new IllegalArgumentException(table.name() + " without " + field);
    }

    /** The texts that the field is looked for by: its own, those of its list, or that of its truth value. */
    public List<String> keys(String field) {
        return switch (get(field)) {
            case String text -> List.of(text);
            case Boolean truth -> List.of(truth.toString());
            case List<?> list when list.isEmpty() -> List.of();
            case List<?> list when list.size() == 1 -> List.of((String) list.getFirst());
            case List<?> list ->
                list.stream().map(String.class::cast).distinct().toList();
            case null, default -> List.of();
        };
    }

    /** The whole of it, as it is stored. */
    public byte[] content() {
        return content;
    }

    /** The names of fields in which the other row differs; {@code content} if only the whole does. */
    public List<String> differences(Row other) {
        List<String> fields = table.fields().stream()
                .filter(field -> !Objects.equals(get(field), other.get(field)))
                .toList();
        return fields.isEmpty() && !Arrays.equals(content, other.content) ? List.of("content") : fields;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof Row row
                && table.equals(row.table)
                && Arrays.equals(values, row.values)
                && Arrays.equals(content, row.content);
    }

    /** Kept, because what is told of rows that are alike is looked up by it again and again. */
    @Override
    public int hashCode() {
        int known = hash;
        if (known == 0) {
            known = Arrays.hashCode(values);
            hash = known;
        }
        return known;
    }

    @Override
    public String toString() {
        return table.name() + Arrays.toString(values);
    }
}
