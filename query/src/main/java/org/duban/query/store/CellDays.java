package org.duban.query.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.duban.query.row.Bands;
import org.duban.query.row.Row;
import org.duban.query.row.Rows.Cell;
import org.jspecify.annotations.Nullable;

/**
 * How many rows that are alike there are, by day; it never changes.
 *
 * @param key tells it from others
 * @param fields what they have in common
 * @param days in order, each once
 * @param upTo how many there are on those days and before
 * @param undated how many have no day
 * @param told what was told of it last, which is asked for again until it changes
 */
@SuppressWarnings(
        "ArrayRecordComponent") // lists of boxed numbers would be many times as large, and nobody compares these
record CellDays(String key, Row fields, String[] days, int[] upTo, int undated, AtomicReference<@Nullable Told> told) {

    /** Its rows by bands. */
    record Told(Bands bands, List<Cell> cells) {}

    CellDays(String key, Row fields, String[] days, int[] upTo, int undated) {
        this(key, fields, days, upTo, undated, new AtomicReference<>());
    }

    static final Comparator<CellDays> ORDER = Comparator.comparing(CellDays::key);

    static CellDays none(String key, Row fields) {
        return new CellDays(key, fields, new String[0], new int[0], 0);
    }

    static CellDays of(String key, Row fields, SortedMap<String, int[]> counts, int undated) {
        String[] days = counts.keySet().toArray(String[]::new);
        int[] upTo = new int[days.length];
        int sum = 0;
        int n = 0;
        for (int[] count : counts.values()) {
            sum += count[0];
            upTo[n++] = sum;
        }
        return new CellDays(key, fields, days, upTo, undated);
    }

    int total() {
        return undated + dated();
    }

    private int dated() {
        return upTo.length == 0 ? 0 : upTo[upTo.length - 1];
    }

    /** With so many more, or fewer, on that day. */
    CellDays plus(@Nullable String day, int rows) {
        if (day == null) {
            return new CellDays(key, fields, days, upTo, undated + rows);
        }
        SortedMap<String, int[]> counts = new TreeMap<>();
        for (int n = 0; n < days.length; n++) {
            counts.put(days[n], new int[] {upTo[n] - (n == 0 ? 0 : upTo[n - 1])});
        }
        counts.computeIfAbsent(day, any -> new int[1])[0] += rows;
        counts.values().removeIf(count -> count[0] == 0);
        return of(key, fields, counts, undated);
    }

    /** Its rows in each band in which there are some. */
    List<Cell> cells(Bands bands) {
        Told last = told.get();
        if (last != null && last.bands().equals(bands)) {
            return last.cells();
        }
        int[] rows = bands(bands);
        List<Cell> cells = new ArrayList<>(rows.length);
        for (int band = 0; band < rows.length; band++) {
            if (rows[band] > 0) {
                cells.add(new Cell(fields.with(bands.field(), bands.text(band)), rows[band]));
            }
        }
        told.set(new Told(bands, List.copyOf(cells)));
        return cells;
    }

    /** How many stand in each band. */
    private int[] bands(Bands bands) {
        int[] counts = new int[bands.count()];
        counts[0] = undated;
        int before = 0;
        for (int n = 0; n < bands.bounds().size(); n++) {
            int at = Arrays.binarySearch(days, bands.bounds().get(n));
            int place = at >= 0 ? at : -(at + 1);
            int earlier = place == 0 ? 0 : upTo[place - 1];
            int upToBound = at >= 0 ? upTo[at] : earlier;
            counts[2 * n + 1] = earlier - before;
            counts[2 * n + 2] = upToBound - earlier;
            before = upToBound;
        }
        counts[counts.length - 1] = dated() - before;
        return counts;
    }
}
