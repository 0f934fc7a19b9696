package org.duban.query.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.duban.events.ledger.proof.ProgressListener;
import org.duban.query.InMemoryHistory;
import org.duban.query.RandomHistory;
import org.duban.query.row.CaseRow;
import org.duban.query.row.Condition;
import org.duban.query.row.DutyFields;
import org.duban.query.row.Row;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.row.Table;
import org.duban.query.row.ViewTables;
import org.duban.query.store.Changes;
import org.duban.query.store.MemoryViewStore;
import org.duban.query.store.ViewStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Views that are built anew while they are read and written, on every store of rows. */
abstract class ViewRebuildContract {

    private static final int STEPS = 200;
    private static final Listing ALL = new Listing(Condition.always(), Table.ID, "", Integer.MAX_VALUE);

    private final long seed = System.nanoTime();
    private final InMemoryHistory book = new InMemoryHistory();
    private final RandomHistory history = new RandomHistory(new Random(seed), book);
    private ViewStore store;
    private ViewWriter writer;
    private ViewRebuild rebuild;

    /** A store without rows. */
    abstract ViewStore open();

    @BeforeEach
    void begin() {
        store = open();
        for (int step = 0; step < STEPS; step++) {
            history.step();
        }
        writer = new ViewWriter(new LiveViews(store), book);
        rebuild = new ViewRebuild(store, book, InstantSource.system());
    }

    @AfterEach
    void end() {
        if (store != null) { // there may be no server to test with
            store.close();
        }
    }

    @Test
    void where_there_are_none_all_are_built() {
        RowComparison built = rebuild.run(List.of(ViewTables.FIGURES), ProgressListener.UNSEEN);
        assertThat(built.position()).isZero();
        assertThat(built.rows()).isPositive();
        mustBeFolded();
    }

    @Test
    void views_that_are_as_they_should_be_do_not_differ_and_stay_so() {
        writer.catchUp();
        RowComparison built = rebuild.run(ViewTables.VIEWS, ProgressListener.UNSEEN);
        assertThat(built.position()).isEqualTo(STEPS);
        assertThat(built.examples()).as("seed %d", seed).isEmpty();
        assertThat(built.differing()).isZero();
        mustBeFolded();
    }

    @Test
    void rows_that_were_damaged_are_told_and_put_right() {
        writer.catchUp();
        Row gone = store.read(rows -> rows.list(DutyFields.TABLE, ALL)).getFirst();
        Row changed = store.read(rows -> rows.list(CaseRow.TABLE, ALL)).getLast();
        Changes damage = new Changes(STEPS, STEPS);
        damage.remove(DutyFields.TABLE, gone.id());
        damage.put(changed.with(CaseRow.STAGE, "FALSIFIED"));
        store.write(damage);
        RowComparison built = rebuild.run(List.of(ViewTables.CASES), ProgressListener.UNSEEN);
        assertThat(built.examples()).containsExactly("cases " + changed.id(), "follow_ups " + gone.id());
        mustBeFolded();
    }

    @Test
    void what_happens_meanwhile_is_shown_by_those_that_are_read_and_by_the_new_ones() {
        writer.catchUp();
        AtomicBoolean first = new AtomicBoolean(true);
        RowComparison built = rebuild.run(List.of(ViewTables.CASES), (done, total) -> {
            if (first.getAndSet(false)) {
                for (int step = 0; step < 300; step++) {
                    writer.write(List.of(history.step()));
                }
            }
        });
        assertThat(built.position()).isEqualTo(STEPS + 300);
        assertThat(built.examples()).as("seed %d", seed).isEmpty();
        mustBeFolded();
        writer = new ViewWriter(new LiveViews(store), book);
        history.step();
        writer.catchUp();
        mustBeFolded();
    }

    /** Every row is what a fold of everything makes of it. */
    private void mustBeFolded() {
        MemoryViewStore yardstick = new MemoryViewStore();
        new ViewWriter(new LiveViews(yardstick), book).catchUp();
        assertThat(store.position()).isEqualTo(yardstick.position());
        for (Table table : ViewTables.ALL) {
            List<Row> expected = new ArrayList<>(yardstick.<List<Row>>read(rows -> rows.list(table, ALL)));
            List<Row> found = store.read(rows -> rows.list(table, ALL));
            assertThat(found)
                    .as("seed %d, %s", seed, table)
                    .usingElementComparator((one, other) -> SameRows.same(one, other) ? 0 : 1)
                    .isEqualTo(expected);
        }
    }
}
