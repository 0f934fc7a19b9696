package org.duban.query.history;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duban.events.directory.DirectoryEvent.UnitRegistered;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.access.Access;
import org.duban.query.access.Reader;
import org.duban.query.caseview.CaseView;
import org.duban.query.row.Snapshot;
import org.duban.query.timeline.Slice;
import org.duban.query.timeline.Timeline;

/** Answers what happened in a case. */
public final class Histories {

    private final Timeline timeline;
    private final History history;

    public Histories(Timeline timeline, History history) {
        this.timeline = timeline;
        this.history = history;
    }

    /**
     * A page of a case's history, or of as much of it as the reader may see; empty if the case is hidden from the reader.
     *
     * @throws IllegalArgumentException if the cursor is not one of this list
     */
    public Optional<HistoryList> find(Reader reader, FindHistory query) {
        Access access = new Access(reader);
        return timeline.page(
                query.moment(),
                query.page(),
                "history " + query.caseId(),
                access,
                (snapshot, after) -> snapshot.caseView(query.caseId())
                        .flatMap(snapshot::today)
                        .filter(access::sees)
                        .map(today -> page(snapshot, access, today, query, after)));
    }

    private HistoryList page(Snapshot snapshot, Access access, CaseView today, FindHistory query, String after) {
        long seen = after.isEmpty() ? 0 : Long.parseLong(after);
        int limit = query.page().limit();
        List<HistoryEntry> rest = entries(snapshot, access, today, query.language()).stream()
                .filter(entry -> entry.position() > seen)
                .limit(limit + 1L)
                .toList();
        if (rest.size() <= limit) {
            return new HistoryList(rest, null, snapshot.position());
        }
        String last = Long.toString(rest.get(limit - 1).position());
        String next = Slice.cursor(snapshot, "history " + query.caseId(), last);
        return new HistoryList(List.copyOf(rest.subList(0, limit)), next, snapshot.position());
    }

    private List<HistoryEntry> entries(Snapshot snapshot, Access access, CaseView today, Locale language) {
        List<RecordedEvent> stream = history.stream("case-" + today.caseId(), 0, snapshot.position());
        return new Entries(
                        stream, Wording.in(language, unit -> name(unit, snapshot.position())), access.nameless(today))
                .until(snapshot.on(), access.entries(today));
    }

    /** What the unit was called at that position; its id if it was not on the register. */
    private String name(String unit, long position) {
        return history.stream("unit-" + unit, 0, position).stream()
                .map(RecordedEvent::event)
                .filter(UnitRegistered.class::isInstance)
                .map(event -> ((UnitRegistered) event).name())
                .findFirst()
                .orElse(unit);
    }
}
