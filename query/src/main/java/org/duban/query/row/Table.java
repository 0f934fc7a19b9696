package org.duban.query.row;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows of one kind: which fields they may have, and what they are looked for by. */
public final class Table {

    /** The field that every row has, with a text of its own. */
    public static final String ID = "_id";

    /** The field that holds words in lower case, where rows are looked for by words. */
    public static final String TEXT = "text";

    private final String name;
    private final List<String> fields;
    private final List<Index> indexes;
    private final @Nullable Tally tally;
    private final Map<String, String> leading;
    private final List<String> narrowing;
    private final Map<String, Integer> slots = new HashMap<>();

    /**
     * Rows that satisfy a condition on one field, in an order.
     *
     * @param field empty for all rows that have a text to be ordered by
     * @param order a field with a text of its own in each row that has it
     */
    public record Index(String field, String order) {}

    /**
     * By what rows are counted as they change.
     *
     * @param fields rows alike in all of them are counted together, those looked for most first
     * @param day counted day by day, so that a span of days is a sum
     * @param scope they are counted for each text in this field too
     */
    public record Tally(List<String> fields, String day, String scope) {}

    /**
     * A kind of rows.
     *
     * @param fields besides the id
     * @param leading what an order's texts begin with, followed by a bar
     */
    Table(String name, List<String> fields, List<Index> indexes, @Nullable Tally tally, Map<String, String> leading) {
        this(name, fields, indexes, tally, leading, List.of());
    }

    /**
     * The same.
     *
     * @param narrowing by what rows that are looked for otherwise are often narrowed: short, and one value in each row
     */
    Table(
            String name,
            List<String> fields,
            List<Index> indexes,
            @Nullable Tally tally,
            Map<String, String> leading,
            List<String> narrowing) {
        this.name = name;
        this.fields = Stream.concat(Stream.of(ID), fields.stream()).toList();
        this.indexes = List.copyOf(indexes);
        this.tally = tally;
        this.leading = Map.copyOf(leading);
        this.narrowing = List.copyOf(narrowing);
        for (int slot = 0; slot < this.fields.size(); slot++) {
            slots.put(this.fields.get(slot), slot);
        }
    }

    /** Rows that nobody looks for. */
    public static Table of(String name, List<String> fields) {
        return new Table(name, fields, List.of(), null, Map.of());
    }

    /** What they are called together. */
    public String name() {
        return name;
    }

    /** The fields they may have, the id first. */
    public List<String> fields() {
        return fields;
    }

    /** What they are looked for by. */
    public List<Index> indexes() {
        return indexes;
    }

    /** The orders in which they are listed. */
    public Set<String> orders() {
        Set<String> orders = new LinkedHashSet<>();
        indexes.forEach(index -> orders.add(index.order()));
        return orders;
    }

    /** By what they are counted as they change; null if they are not. */
    public @Nullable Tally tally() {
        return tally;
    }

    /** By what rows that are looked for otherwise are often narrowed. */
    public List<String> narrowing() {
        return narrowing;
    }

    /** The field whose text an order's texts begin with; null if there is none. */
    @Nullable
    String leading(String order) {
        return leading.get(order);
    }

    /** The number of a field; negative for one that they never have. */
    public int find(String field) {
        return slots.getOrDefault(field, -1);
    }

    /**
     * The number of a field.
     *
     * @throws IllegalArgumentException if they never have it
     */
    public int slot(String field) {
        int slot = find(field);
        if (slot < 0) {
            throw new IllegalArgumentException(name + " have no " + field);
        }
        return slot;
    }

    @Override
    public String toString() {
        return name;
    }
}
