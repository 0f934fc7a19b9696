package org.duban.query.view;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.caseview.CaseView;
import org.duban.query.fold.CaseFold;
import org.duban.query.row.CaseRow;
import org.duban.query.row.Row;
import org.duban.query.row.Table;
import org.duban.query.store.Changes;
import org.duban.query.view.StreamWriter.ViewKind;
import org.jspecify.annotations.Nullable;

/** How cases are folded and stored. */
final class CaseViews implements ViewKind<CaseView> {

    @Override
    public Table table() {
        return CaseRow.TABLE;
    }

    @Override
    public String id(StreamId stream) {
        return stream.id();
    }

    @Override
    public @Nullable CaseView evolve(@Nullable CaseView before, RecordedEvent event) {
        return CaseFold.evolve(before, event);
    }

    @Override
    public @Nullable CaseView fold(List<RecordedEvent> stream) {
        return CaseFold.fold(stream, LocalDate.MAX);
    }

    @Override
    public Row stored(CaseView view) {
        return CaseRow.stored(view);
    }

    @Override
    public CaseView view(Row stored) {
        return CaseRow.view(stored);
    }

    @Override
    public void changes(@Nullable CaseView before, CaseView after, Changes changes) {
        DutyChanges.between(before, after, changes);
    }
}
