package org.duban.query.fold;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.EventCorrected;
import org.duban.events.ledger.history.Corrections;
import org.duban.events.ledger.history.RecordedEvent;

/** What is the same for every stream: which events count on a day, and which raise the version. */
public final class Versions {

    private Versions() {}

    /** What Duban did by itself does not raise the version. */
    public static long after(long before, RecordedEvent recorded) {
        return recorded.meta().bySystem() ? before : recorded.sequence() + 1;
    }

    /** The stream with corrections put in place, without what happened after that day. */
    public static List<RecordedEvent> happened(List<RecordedEvent> stream, LocalDate on) {
        return Corrections.applied(stream).stream()
                .filter(recorded -> recorded.event() instanceof EventCorrected
                        || !recorded.event().occurredOn().isAfter(on))
                .toList();
    }
}
