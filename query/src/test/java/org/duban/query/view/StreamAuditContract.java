package org.duban.query.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.events.CaseId;
import org.duban.events.StreamId;
import org.duban.query.InMemoryHistory;
import org.duban.query.RandomHistory;
import org.duban.query.caseview.CaseView;
import org.duban.query.row.ActRow;
import org.duban.query.row.CaseRow;
import org.duban.query.row.Condition;
import org.duban.query.row.CountedRow;
import org.duban.query.row.DutyFields;
import org.duban.query.row.RegisterRow;
import org.duban.query.row.Row;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.row.Table;
import org.duban.query.row.ViewTables;
import org.duban.query.store.Changes;
import org.duban.query.store.ViewStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Single streams folded anew and held against their rows, on every store of rows. */
abstract class StreamAuditContract {

    private static final int STEPS = 200;
    private static final Listing ALL = new Listing(Condition.always(), Table.ID, "", Integer.MAX_VALUE);

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final InMemoryHistory book = new InMemoryHistory();
    private final RandomHistory history = new RandomHistory(new Random(seed), book);
    private ViewStore store;
    private ViewWriter writer;
    private StreamAudit audit;

    /** A store without rows. */
    abstract ViewStore open();

    @BeforeEach
    void begin() {
        store = open();
        for (int step = 0; step < STEPS; step++) {
            history.step();
        }
        LiveViews views = new LiveViews(store);
        writer = new ViewWriter(views, book);
        writer.catchUp();
        audit = new StreamAudit(views, book);
    }

    @AfterEach
    void end() {
        if (store != null) { // there may be no server to test with
            store.close();
        }
    }

    @Test
    void rows_that_are_as_they_should_be_have_no_faults() {
        mustBeWhole();
    }

    @Test
    void a_row_of_any_table_that_is_gone_is_named_and_made_again() {
        for (Table table : ViewTables.ALL) {
            Row row = any(table);
            Changes damage = damage();
            damage.remove(table, row.id());
            store.write(damage);
            mustBeTold(new RowFault(stream(row), table.name(), row.id(), RowFault.WHOLE));
        }
    }

    @Test
    void a_field_that_was_falsified_is_named_and_put_right() {
        Row row = any(CaseRow.TABLE);
        Changes damage = damage();
        damage.put(row.with(CaseRow.STAGE, "FALSIFIED"));
        store.write(damage);
        mustBeTold(new RowFault(stream(row), "cases", row.id(), CaseRow.STAGE));
    }

    @Test
    void a_part_of_a_case_that_was_falsified_within_it_is_named_and_put_right() {
        Row row = any(CaseRow.TABLE);
        CaseView view = CaseRow.view(row);
        Row other = CaseRow.stored(view.marked(view.version() + 1, view.position()));
        Changes damage = damage();
        damage.put(other);
        store.write(damage);
        mustBeTold(new RowFault(stream(row), "cases", row.id(), "version"));
    }

    @Test
    void a_row_of_a_stream_that_there_never_was_is_named_and_taken_away() {
        Row row = any(RegisterRow.TABLE);
        String stranger = new StreamId(row.id()).kind() + "-never-there";
        Changes damage = damage();
        damage.put(row.with(Table.ID, stranger));
        store.write(damage);
        mustBeTold(new RowFault(new StreamId(stranger), "registers", stranger, RowFault.WHOLE));
    }

    @Test
    void what_is_recorded_after_a_repair_is_folded_on() {
        Row row = any(CaseRow.TABLE);
        Changes damage = damage();
        damage.put(row.with(CaseRow.STAGE, "FALSIFIED"));
        store.write(damage);
        writer.repair(stream(row));
        for (int step = 0; step < STEPS; step++) {
            writer.write(List.of(history.step()));
        }
        mustBeWhole();
    }

    private Row any(Table table) {
        List<Row> rows = store.read(all -> all.list(table, ALL));
        return rows.get(random.nextInt(rows.size()));
    }

    private static StreamId stream(Row row) {
        Table table = row.table();
        if (table == CaseRow.TABLE) {
            return new CaseId(row.id()).stream();
        }
        boolean named = table == RegisterRow.TABLE || table == CountedRow.TABLE;
        return new StreamId(named ? row.id() : row.text(table == ActRow.TABLE ? "stream" : DutyFields.STREAM));
    }

    private static Changes damage() {
        return new Changes(STEPS, STEPS);
    }

    private Set<RowFault> found() {
        return book.streams("").stream()
                .flatMap(stream -> audit.faults(new StreamId(stream)).stream())
                .collect(Collectors.toSet());
    }

    private void mustBeTold(RowFault fault) {
        assertThat(found()).as("seed %d", seed).containsExactly(fault);
        assertThat(writer.repair(fault.stream())).as("seed %d", seed).containsExactly(fault);
        mustBeWhole();
    }

    private void mustBeWhole() {
        assertThat(found()).as("seed %d", seed).isEmpty();
    }
}
