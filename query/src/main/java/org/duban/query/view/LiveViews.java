package org.duban.query.view;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongPredicate;
import org.duban.query.caseview.CaseView;
import org.duban.query.register.RegisterView;
import org.duban.query.row.CaseRow;
import org.duban.query.row.DutyFields;
import org.duban.query.row.RegisterRow;
import org.duban.query.row.Row;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.row.Snapshot;
import org.duban.query.row.Table;
import org.duban.query.store.ViewStore;

/** The views as they are now. */
public final class LiveViews {

    private final ViewStore store;
    private final InstantSource clock;
    private final ViewProgress progress;
    private final ParkedStreams parked;

    public LiveViews(ViewStore store) {
        this(store, InstantSource.system());
    }

    /** @param clock tells when a stream was parked */
    public LiveViews(ViewStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
        parked = new ParkedStreams(store);
        progress = new ViewProgress(store);
    }

    /** How far they are. */
    public ViewProgress progress() {
        return progress;
    }

    /** The streams that they show as they were before an event that could not be folded. */
    public ParkedStreams parked() {
        return parked;
    }

    /**
     * Asks the views at one position.
     *
     * @param wanted the positions the answer may tell of
     * @return empty if the views stand elsewhere
     */
    public <A> Optional<A> ask(LongPredicate wanted, LocalDate on, Function<Snapshot, A> question) {
        return store.read(rows -> wanted.test(rows.position())
                ? Optional.of(question.apply(new LiveSnapshot(rows, on)))
                : Optional.empty());
    }

    /** Asks the views at whatever one position they tell of now. */
    public <A> A ask(LocalDate on, Function<Snapshot, A> question) {
        return store.read(rows -> question.apply(new LiveSnapshot(rows, on)));
    }

    /** What the views of cases hold now. */
    public List<CaseView> cases(Listing list) {
        return rows(CaseRow.TABLE, list).stream().map(CaseRow::view).toList();
    }

    /** What the views of registers hold now. */
    public List<RegisterView> registers(Listing list) {
        return rows(RegisterRow.TABLE, list).stream().map(RegisterRow::view).toList();
    }

    /** The rows of duties as they are now. */
    List<Row> duties(Listing list) {
        return rows(DutyFields.TABLE, list);
    }

    /** What keeps them. */
    ViewStore store() {
        return store;
    }

    InstantSource clock() {
        return clock;
    }

    private List<Row> rows(Table table, Listing list) {
        return store.read(rows -> rows.list(table, list));
    }
}
