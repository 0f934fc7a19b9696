package org.duban.query.view;

import com.mongodb.client.model.WriteModel;
import java.time.LocalDate;
import java.util.List;
import org.bson.BsonDocument;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.fold.RegisterFold;
import org.duban.query.register.RegisterView;
import org.duban.query.row.RegisterRow;
import org.duban.query.view.StreamWriter.ViewKind;
import org.jspecify.annotations.Nullable;

/** How entries of registers are folded and stored. */
final class RegisterViews implements ViewKind<RegisterView> {

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
    public BsonDocument stored(RegisterView view) {
        return RegisterRow.stored(view);
    }

    @Override
    public List<WriteModel<BsonDocument>> changes(@Nullable RegisterView before, RegisterView after) {
        return DutyChanges.between(before, after);
    }
}
