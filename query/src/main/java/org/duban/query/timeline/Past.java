package org.duban.query.timeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duban.events.CaseId;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedCursor;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.caseview.CaseView;
import org.duban.query.counted.CountedFold;
import org.duban.query.counted.CountedStream;
import org.duban.query.fold.CaseFold;
import org.duban.query.fold.RegisterFold;
import org.duban.query.register.RegisterView;

/** Past states, folded from the ledger; the last few asked for are kept. */
final class Past {

    private static final int KEPT = 4;

    private final History history;
    private final Map<Point, State> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Point, State> eldest) {
            return size() > KEPT;
        }
    };

    Past(History history) {
        this.history = history;
    }

    private record State(
            Map<CaseId, CaseView> cases,
            Map<StreamId, RegisterView> registers,
            List<CountedStream> counted,
            Set<StreamId> stale) {}

    /** All cases by id. */
    Map<CaseId, CaseView> cases(Point point) {
        return state(point).cases();
    }

    /** All entries of registers by stream. */
    Map<StreamId, RegisterView> registers(Point point) {
        return state(point).registers();
    }

    /** What figures count of all streams. */
    List<CountedStream> counted(Point point) {
        return state(point).counted();
    }

    /** The streams of which an event could not be folded. */
    Set<StreamId> stale(Point point) {
        return state(point).stale();
    }

    /** One case, from its own stream. */
    Optional<CaseView> caseView(CaseId caseId, Point point) {
        List<RecordedEvent> stream = history.stream(caseId.stream().value(), 0, point.position());
        return Foldable.folded(stream, events -> CaseFold.fold(events, point.on()))
                .view();
    }

    /** One entry of a register, from its own stream. */
    Optional<RegisterView> register(StreamId id, Point point) {
        List<RecordedEvent> stream = history.stream(id.value(), 0, point.position());
        return Foldable.folded(stream, events -> RegisterFold.fold(events, point.on()))
                .view();
    }

    /** One caller folds at a time, so that many asking the same fold once. */
    private synchronized State state(Point point) {
        return kept.computeIfAbsent(point, this::fold);
    }

    private State fold(Point point) {
        State state = new State(new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>(), new HashSet<>());
        streams(point.position()).forEach((id, stream) -> {
            Foldable<CountedStream> counted = Foldable.folded(stream, events -> CountedFold.fold(events, point.on()));
            counted.view().ifPresent(state.counted()::add);
            counted.mark(id, state.stale());
            if (id.kind().equals(CaseId.KIND)) {
                Foldable<CaseView> folded = Foldable.folded(stream, events -> CaseFold.fold(events, point.on()));
                folded.view().ifPresent(view -> state.cases().put(view.caseId(), view));
                folded.mark(id, state.stale());
            } else {
                Foldable<RegisterView> folded =
                        Foldable.folded(stream, events -> RegisterFold.fold(events, point.on()));
                folded.view().ifPresent(view -> state.registers().put(id, view));
                folded.mark(id, state.stale());
            }
        });
        return state;
    }

    private Map<StreamId, List<RecordedEvent>> streams(long position) {
        Map<StreamId, List<RecordedEvent>> streams = new LinkedHashMap<>();
        try (RecordedCursor events = history.from(1)) {
            while (events.hasNext()) {
                RecordedEvent recorded = events.next();
                if (recorded.position() > position) {
                    return streams;
                }
                streams.computeIfAbsent(new StreamId(recorded.stream()), id -> new ArrayList<>())
                        .add(recorded);
            }
        }
        return streams;
    }
}
