package org.duban.query.view;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.counted.CountedAct;
import org.duban.query.counted.CountedFold;
import org.duban.query.counted.CountedStream;
import org.duban.query.row.ActRow;
import org.duban.query.row.CountedRow;
import org.duban.query.row.Row;
import org.duban.query.row.Table;
import org.duban.query.store.Changes;
import org.duban.query.view.StreamWriter.ViewKind;
import org.jspecify.annotations.Nullable;

/** How what figures count is folded and stored. */
final class CountedViews implements ViewKind<CountedStream> {

    @Override
    public Table table() {
        return CountedRow.TABLE;
    }

    @Override
    public String id(StreamId stream) {
        return stream.value();
    }

    @Override
    public @Nullable CountedStream evolve(@Nullable CountedStream before, RecordedEvent event) {
        return CountedFold.evolve(before, event);
    }

    @Override
    public @Nullable CountedStream fold(List<RecordedEvent> stream) {
        return CountedFold.fold(stream, LocalDate.MAX);
    }

    @Override
    public Row stored(CountedStream counted) {
        return CountedRow.stored(counted);
    }

    @Override
    public CountedStream view(Row stored) {
        return CountedRow.counted(stored);
    }

    @Override
    public void changes(@Nullable CountedStream before, CountedStream after, Changes changes) {
        Map<String, CountedAct> gone = new HashMap<>();
        if (before != null) {
            before.acts().forEach(act -> gone.put(act.id(), act));
        }
        for (CountedAct act : after.acts()) {
            if (!act.equals(gone.remove(act.id()))) {
                changes.put(ActRow.of(act));
            }
        }
        gone.keySet().forEach(id -> changes.remove(ActRow.TABLE, id));
    }

    @Override
    public void ended(CountedStream before, Changes changes) {
        before.acts().forEach(act -> changes.remove(ActRow.TABLE, act.id()));
    }
}
