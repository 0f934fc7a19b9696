package org.duban.query.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.duban.query.row.KeyRange;
import org.duban.query.row.Row;

/** Rows of several lists in one order, each once. */
final class Merged implements Iterator<Row> {

    private final String order;
    private final KeyRange range;
    private final List<Iterator<Row>> rests = new ArrayList<>();
    private final List<Row> heads = new ArrayList<>();

    Merged(List<SortedChunks<Row>> lists, String order, KeyRange range) {
        this.order = order;
        this.range = range;
        lists.forEach(list -> {
            Iterator<Row> rest = list.from(row -> row.text(order).compareTo(range.from()) >= 0);
            if (rest.hasNext()) {
                rests.add(rest);
                heads.add(rest.next());
            }
        });
    }

    @Override
    public boolean hasNext() {
        return !heads.isEmpty() && (range.to() == null || key(first()).compareTo(range.to()) < 0);
    }

    @Override
    public Row next() {
        if (heads.isEmpty()) {
            throw new NoSuchElementException();
        }
        Row first = first();
        for (int n = heads.size() - 1; n >= 0; n--) {
            if (key(heads.get(n)).equals(key(first))) {
                advance(n);
            }
        }
        return first;
    }

    private void advance(int n) {
        if (rests.get(n).hasNext()) {
            heads.set(n, rests.get(n).next());
        } else {
            rests.remove(n);
            heads.remove(n);
        }
    }

    private Row first() {
        Row first = heads.getFirst();
        for (int n = 1; n < heads.size(); n++) {
            if (key(heads.get(n)).compareTo(key(first)) < 0) {
                first = heads.get(n);
            }
        }
        return first;
    }

    private String key(Row row) {
        return row.text(order);
    }
}
