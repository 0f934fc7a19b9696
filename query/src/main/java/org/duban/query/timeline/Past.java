package org.duban.query.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.events.CaseEvent;
import org.duban.events.CaseId;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedCursor;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.caseview.CaseFold;
import org.duban.query.caseview.CaseView;

/** Past states, folded from the ledger; the last few asked for are kept. */
final class Past {

    private static final int KEPT = 4;

    private final History history;
    private final Map<Point, Map<CaseId, CaseView>> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Point, Map<CaseId, CaseView>> eldest) {
            return size() > KEPT;
        }
    };

    Past(History history) {
        this.history = history;
    }

    /** All cases by id; one caller folds at a time, so that many asking the same fold once. */
    synchronized Map<CaseId, CaseView> cases(Point point) {
        return kept.computeIfAbsent(point, this::fold);
    }

    /** One case, from its own stream. */
    Optional<CaseView> caseView(CaseId caseId, Point point) {
        List<RecordedEvent> stream = history.stream("case-" + caseId, 0, point.position());
        return Optional.ofNullable(CaseFold.fold(stream, point.on()));
    }

    private Map<CaseId, CaseView> fold(Point point) {
        Map<CaseId, CaseView> cases = new LinkedHashMap<>();
        streams(point.position()).forEach((caseId, stream) -> {
            CaseView view = CaseFold.fold(stream, point.on());
            if (view != null) {
                cases.put(caseId, view);
            }
        });
        return cases;
    }

    private Map<CaseId, List<RecordedEvent>> streams(long position) {
        Map<CaseId, List<RecordedEvent>> streams = new HashMap<>();
        try (RecordedCursor events = history.from(1)) {
            while (events.hasNext()) {
                RecordedEvent recorded = events.next();
                if (recorded.position() > position) {
                    return streams;
                }
                if (recorded.event() instanceof CaseEvent event) {
                    streams.computeIfAbsent(event.caseId(), id -> new ArrayList<>())
                            .add(recorded);
                }
            }
        }
        return streams;
    }
}
