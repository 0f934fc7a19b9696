package org.duban.query.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duban.query.row.Row;
import org.duban.query.row.Table.Index;
import org.jspecify.annotations.Nullable;

/** Rows found by the texts of one field, each time in an order; it never changes. */
record RowIndex(Index index, SortedChunks<Posting> postings) {

    /**
     * Indexes that list in one order, made with one look at each row.
     *
     * @param ordered the rows that have a text to be ordered by, in that order
     */
    static List<RowIndex> of(List<Index> indexes, List<Row> ordered) {
        List<Map<String, List<Row>>> found = new ArrayList<>();
        indexes.forEach(any -> found.add(new HashMap<>()));
        for (Row row : ordered) {
            for (int n = 0; n < indexes.size(); n++) {
                for (String key : texts(indexes.get(n), row)) {
                    found.get(n).computeIfAbsent(key, any -> new ArrayList<>()).add(row);
                }
            }
        }
        return IntStream.range(0, indexes.size())
                .mapToObj(n -> of(indexes.get(n), found.get(n)))
                .toList();
    }

    private static RowIndex of(Index index, Map<String, List<Row>> found) {
        List<Posting> postings = found.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> new Posting(one.getKey(), SortedChunks.of(one.getValue(), Posting.by(index.order()))))
                .toList();
        return new RowIndex(index, SortedChunks.of(postings, Posting.ORDER));
    }

    /** The rows that are found by that text, in order. */
    Optional<SortedChunks<Row>> rows(String key) {
        return postings.first(posting -> posting.key().compareTo(key) >= 0)
                .filter(posting -> posting.key().equals(key))
                .map(Posting::rows);
    }

    /** After a row was replaced, is new, or is no more. */
    RowIndex changed(@Nullable Row before, @Nullable Row after) {
        SortedChunks<Posting> changed = postings;
        boolean moved =
                before != null && after != null && !Objects.equals(before.get(index.order()), after.get(index.order()));
        List<String> now = keys(index, after);
        for (String key : keys(index, before)) {
            if (moved || !now.contains(key)) {
                changed = without(changed, key, Objects.requireNonNull(before));
            }
        }
        for (String key : now) {
            changed = with(changed, key, Objects.requireNonNull(after));
        }
        return new RowIndex(index, changed);
    }

    private SortedChunks<Posting> without(SortedChunks<Posting> from, String key, Row row) {
        SortedChunks<Row> rest = rows(from, key).without(row);
        Posting posting = new Posting(key, rest);
        return rest.size() == 0 ? from.without(posting) : from.with(posting);
    }

    private SortedChunks<Posting> with(SortedChunks<Posting> from, String key, Row row) {
        return from.with(new Posting(key, rows(from, key).with(row)));
    }

    private SortedChunks<Row> rows(SortedChunks<Posting> from, String key) {
        return new RowIndex(index, from)
                .rows(key)
                .orElseGet(() -> SortedChunks.of(List.of(), Posting.by(index.order())));
    }

    private static List<String> keys(Index index, @Nullable Row row) {
        if (row == null || row.get(index.order()) == null) {
            return List.of();
        }
        return texts(index, row);
    }

    private static List<String> texts(Index index, Row row) {
        return index.field().isEmpty() ? List.of("") : row.keys(index.field());
    }
}
