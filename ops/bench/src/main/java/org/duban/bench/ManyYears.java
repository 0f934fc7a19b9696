package org.duban.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.History;
import org.duban.query.counted.CountedAct;
import org.duban.query.row.ActRow;
import org.duban.query.row.CaseRow;
import org.duban.query.row.Condition;
import org.duban.query.row.DutyFields;
import org.duban.query.row.Row;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.row.Table;
import org.duban.query.store.MemoryViewStore;
import org.duban.query.view.ViewWriter;

/** What the views hold of the example year, to be put into views many times: each time in other streams, of other people and things. */
record ManyYears(List<CountedAct> all, List<Row> cases, List<Row> duties) {

    private static final Listing ALL = new Listing(Condition.always(), Table.ID, "", Integer.MAX_VALUE);

    static ManyYears of(Path data) {
        return ExampleYearFolder.read(data, ManyYears::of);
    }

    private static ManyYears of(History history) {
        try (MemoryViewStore store = new MemoryViewStore()) {
            ViewWriter.fold(history, history.head().position(), store.fill());
            return new ManyYears(
                    store.<List<Row>>read(rows -> rows.list(ActRow.TABLE, ALL)).stream()
                            .map(ActRow::act)
                            .toList(),
                    store.read(rows -> rows.list(CaseRow.TABLE, ALL)),
                    store.read(rows -> rows.list(DutyFields.TABLE, ALL)));
        }
    }

    int acts() {
        return all.size();
    }

    /** How many cases and duties there are together. */
    int owing() {
        return cases.size() + duties.size();
    }

    void fill(int times, BiConsumer<Table, List<Row>> rows) {
        for (int copy = 0; copy < times; copy++) {
            String mark = "-" + copy;
            rows.accept(
                    ActRow.TABLE,
                    all.stream().map(act -> ActRow.of(again(act, mark))).toList());
            rows.accept(CaseRow.TABLE, again(cases, mark));
            rows.accept(DutyFields.TABLE, again(duties, mark));
        }
    }

    private static List<Row> again(List<Row> rows, String mark) {
        return rows.stream().map(row -> row.with(Table.ID, row.id() + mark)).toList();
    }

    private static CountedAct again(CountedAct act, String mark) {
        return new CountedAct(
                act.id() + mark,
                act.kind(),
                act.key() + mark,
                act.on(),
                act.until(),
                new StreamId(act.stream().value() + mark),
                act.title(),
                act.eventId() + mark,
                act.sequence(),
                act.number(),
                act.congress());
    }
}
