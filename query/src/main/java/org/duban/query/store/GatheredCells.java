package org.duban.query.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duban.query.row.Row;
import org.jspecify.annotations.Nullable;

/** Counts many rows at once. */
final class GatheredCells {

    private final CellSums sums;
    private final Map<String, Counted> gathered = new HashMap<>();

    GatheredCells(CellSums sums) {
        this.sums = sums;
    }

    CellSums sums() {
        return sums;
    }

    void add(Row row) {
        for (String key : sums.keys(row)) {
            gathered.computeIfAbsent(key, any -> new Counted(sums.none(key, row).fields()))
                    .add(sums.day(row));
        }
    }

    /** What was counted, in order. */
    List<CellDays> cells() {
        List<CellDays> cells = new ArrayList<>(gathered.size());
        for (Map.Entry<String, Counted> one : new TreeMap<>(gathered).entrySet()) {
            Counted counted = one.getValue();
            cells.add(CellDays.of(one.getKey(), counted.fields, counted.days, counted.undated));
        }
        return cells;
    }

    /** One cell. */
    private static final class Counted {
        private final Row fields;
        private final SortedMap<String, int[]> days = new TreeMap<>();
        private int undated;

        Counted(Row fields) {
            this.fields = fields;
        }

        void add(@Nullable String day) {
            if (day == null) {
                undated++;
            } else {
                days.computeIfAbsent(day, any -> new int[1])[0]++;
            }
        }
    }
}
