package org.duban.query.fold;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duban.events.Event;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.Registers;
import org.duban.query.duty.OwingFold;
import org.duban.query.register.RegisterFacts;
import org.duban.query.register.RegisterView;
import org.duban.query.register.ViewedRegister;
import org.jspecify.annotations.Nullable;

/** Folds the events of one entry of a register into its view. */
public final class RegisterFold {

    private RegisterFold() {}

    /** The view after one more event; null while there is no such entry. */
    public static @Nullable RegisterView evolve(@Nullable RegisterView before, RecordedEvent recorded) {
        StreamId stream = new StreamId(recorded.stream());
        Optional<ViewedRegister<?, ?>> register = Registers.of(stream.kind());
        if (register.isEmpty()) {
            return null;
        }
        Event event = recorded.event();
        RegisterFacts facts = before == null
                ? register.get().opened(event).orElse(null)
                : register.get().evolve(before.facts(), event);
        if (facts == null) {
            return null;
        }
        RegisterView view =
                before == null ? new RegisterView(stream, facts.title(), facts, List.of(), 0, 0) : before.with(facts);
        return view.owing(OwingFold.evolve(view.duties(), event, recorded.recordedAt()))
                .marked(Versions.after(view.version(), recorded), recorded.end());
    }

    /**
     * The entry as its whole history tells it, corrections read in place of what they correct.
     *
     * @param on leaves out what happened after that day
     */
    public static @Nullable RegisterView fold(List<RecordedEvent> stream, LocalDate on) {
        RegisterView view = null;
        for (RecordedEvent recorded : Versions.happened(stream, on)) {
            view = evolve(view, recorded);
        }
        return view;
    }
}
