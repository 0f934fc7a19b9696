package org.duban.query.view;

import com.mongodb.client.model.WriteModel;
import java.time.LocalDate;
import java.util.List;
import org.bson.BsonDocument;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.caseview.CaseView;
import org.duban.query.fold.CaseFold;
import org.duban.query.row.CaseRow;
import org.duban.query.view.StreamWriter.ViewKind;
import org.jspecify.annotations.Nullable;

/** How cases are folded and stored. */
final class CaseViews implements ViewKind<CaseView> {

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
    public BsonDocument stored(CaseView view) {
        return CaseRow.stored(view);
    }

    @Override
    public List<WriteModel<BsonDocument>> changes(@Nullable CaseView before, CaseView after) {
        return DutyChanges.between(before, after);
    }
}
