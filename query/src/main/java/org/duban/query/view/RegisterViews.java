package org.duban.query.view;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.fold.RegisterFold;
import org.duban.query.register.RegisterView;
import org.duban.query.row.RegisterRow;
import org.duban.query.row.Row;
import org.duban.query.row.Table;
import org.duban.query.store.Changes;
import org.duban.query.view.StreamWriter.ViewKind;
import org.jspecify.annotations.Nullable;

/** How entries of registers are folded and stored. */
final class RegisterViews implements ViewKind<RegisterView> {

    @Override
    public Table table() {
        return RegisterRow.TABLE;
    }

    @Override
    public String id(StreamId stream) {
        return stream.value();
    }

    @Override
    public @Nullable RegisterView evolve(@Nullable RegisterView before, RecordedEvent event) {
        return RegisterFold.evolve(before, event);
    }

    @Override
    public @Nullable RegisterView fold(List<RecordedEvent> stream) {
        return RegisterFold.fold(stream, LocalDate.MAX);
    }

    @Override
    public Row stored(RegisterView view) {
        return RegisterRow.stored(view);
    }

    @Override
    public RegisterView view(Row stored) {
        return RegisterRow.view(stored);
    }

    @Override
    public void changes(@Nullable RegisterView before, RegisterView after, Changes changes) {
        DutyChanges.between(before, after, changes);
    }
}
