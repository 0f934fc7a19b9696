package org.duban.command.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duban.events.CaseEvent;
import org.duban.events.EventCorrected;
import org.duban.events.EventMeta;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedEvent;

/** Folds a case's stream into its state; of the cases used last it keeps the state and reads only what is new. */
final class CaseRepository {

    private static final int KEPT = 1_000;

    private final History history;
    private final Map<String, VersionedState> kept = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, VersionedState> eldest) {
            return size() > KEPT;
        }
    };

    CaseRepository(History history) {
        this.history = history;
    }

    VersionedState load(String stream) {
        VersionedState known = known(stream);
        List<RecordedEvent> fresh = history.stream(stream, known.lastSequence() + 1, History.NOW);
        if (fresh.isEmpty()) {
            return known;
        }
        VersionedState next = corrects(fresh) ? refolded(stream) : advanced(known, fresh);
        synchronized (kept) {
            kept.put(stream, next);
        }
        return next;
    }

    private VersionedState known(String stream) {
        synchronized (kept) {
            return kept.getOrDefault(stream, VersionedState.EMPTY);
        }
    }

    /** A correction changes what earlier events said, so nothing folded before it holds. */
    private static boolean corrects(List<RecordedEvent> fresh) {
        return fresh.stream().anyMatch(recorded -> recorded.event() instanceof EventCorrected);
    }

    private VersionedState refolded(String stream) {
        List<RecordedEvent> all = history.stream(stream, 0, History.NOW);
        return new VersionedState(CaseState.of(all), all.getLast().sequence(), version(0, all));
    }

    private static VersionedState advanced(VersionedState known, List<RecordedEvent> fresh) {
        CaseState state = known.state();
        for (RecordedEvent recorded : fresh) {
            state = state.evolve((CaseEvent) recorded.event(), recorded.meta().actor());
        }
        return new VersionedState(state, fresh.getLast().sequence(), version(known.version(), fresh));
    }

    private static long version(long before, List<RecordedEvent> events) {
        return events.stream()
                .filter(recorded -> !recorded.meta().actor().equals(EventMeta.SYSTEM))
                .mapToLong(recorded -> recorded.sequence() + 1)
                .reduce(before, Math::max);
    }
}
