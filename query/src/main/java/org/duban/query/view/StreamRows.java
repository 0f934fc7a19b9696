package org.duban.query.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.events.CaseId;
import org.duban.events.StreamId;
import org.duban.query.counted.CountedAct;
import org.duban.query.row.ActRow;
import org.duban.query.row.CaseRow;
import org.duban.query.row.Condition;
import org.duban.query.row.CountedRow;
import org.duban.query.row.DutyFields;
import org.duban.query.row.DutyOrder;
import org.duban.query.row.RegisterRow;
import org.duban.query.row.Row;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.row.Table;
import org.duban.query.row.ViewTables;
import org.duban.query.store.Changes;
import org.duban.query.store.ViewStore.Reading;

/**
 * The rows of one stream as they are read, beside those that the ledger makes of it.
 *
 * @param position that both tell of
 */
record StreamRows(
        StreamId stream, long position, Map<Table, Map<String, Row>> read, Map<Table, Map<String, Row>> made) {

    /** Those of {@code stream}; empty if it is parked, which is told elsewhere. */
    static Optional<StreamRows> of(Reading rows, StreamId stream, ViewFolding folding) {
        if (ParkedStreams.in(rows).stream().anyMatch(one -> one.stream().equals(stream))) {
            return Optional.empty();
        }
        Changes folded = folding.made(stream, rows.position());
        Map<Table, Map<String, Row>> made = new LinkedHashMap<>();
        Map<Table, Map<String, Row>> read = new LinkedHashMap<>();
        for (Table table : ViewTables.ALL) {
            Map<String, Row> fresh = byId(
                    folded.in(table).values().stream().flatMap(Optional::stream).toList());
            made.put(table, fresh);
            read.put(table, byId(read(rows, table, stream, fresh.keySet())));
        }
        return Optional.of(new StreamRows(stream, rows.position(), read, made));
    }

    private static Map<String, Row> byId(Collection<Row> rows) {
        Map<String, Row> found = new LinkedHashMap<>();
        rows.forEach(row -> found.put(row.id(), row));
        return found;
    }

    private static List<Row> read(Reading rows, Table table, StreamId stream, Set<String> made) {
        if (table == DutyFields.TABLE) {
            Condition own = Condition.is(DutyFields.STREAM, stream.value());
            return rows.list(table, new Listing(own, DutyOrder.DUE, "", Integer.MAX_VALUE));
        }
        Set<String> ids = new LinkedHashSet<>(made);
        if (table == ActRow.TABLE) {
            rows.rows(CountedRow.TABLE, List.of(stream.value())).stream()
                    .flatMap(StreamRows::acts)
                    .forEach(ids::add);
        } else if (table == CaseRow.TABLE && stream.kind().equals(CaseId.KIND)) {
            ids.add(stream.id());
        } else if (table == RegisterRow.TABLE || table == CountedRow.TABLE) {
            ids.add(stream.value());
        }
        return rows.rows(table, ids);
    }

    private static Stream<String> acts(Row stored) {
        try {
            return CountedRow.counted(stored).acts().stream().map(CountedAct::id);
        } catch (RuntimeException unread) { // which is told of the row itself
            return Stream.of();
        }
    }

    /** What differs, row by row and field by field. */
    List<RowFault> faults() {
        List<RowFault> faults = new ArrayList<>();
        for (Table table : ViewTables.ALL) {
            for (String id : ids(table)) {
                differing(table, id).forEach(field -> faults.add(new RowFault(stream, table.name(), id, field)));
            }
        }
        return faults;
    }

    /** What makes the rows that are read those that the ledger makes. */
    Changes mending() {
        Changes mending = new Changes(position, position);
        for (Table table : ViewTables.ALL) {
            for (String id : ids(table)) {
                if (!differing(table, id).isEmpty()) {
                    Row fresh = made.getOrDefault(table, Map.of()).get(id);
                    if (fresh == null) {
                        mending.remove(table, id);
                    } else {
                        mending.put(fresh);
                    }
                }
            }
        }
        return mending;
    }

    private Set<String> ids(Table table) {
        Set<String> ids = new LinkedHashSet<>(made.getOrDefault(table, Map.of()).keySet());
        ids.addAll(read.getOrDefault(table, Map.of()).keySet());
        return ids;
    }

    private List<String> differing(Table table, String id) {
        Row one = read.getOrDefault(table, Map.of()).get(id);
        Row other = made.getOrDefault(table, Map.of()).get(id);
        return one == null || other == null ? List.of(RowFault.WHOLE) : SameRows.differences(one, other);
    }
}
