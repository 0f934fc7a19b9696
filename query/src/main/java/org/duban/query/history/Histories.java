package org.duban.query.history;

import java.util.List;
import java.util.Optional;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.access.Access;
import org.duban.query.access.Reader;
import org.duban.query.row.Snapshot;
import org.duban.query.timeline.Point;
import org.duban.query.timeline.Slice;
import org.duban.query.timeline.Timeline;
import org.duban.query.words.Labels;
import org.duban.query.words.PersonNames;
import org.duban.query.words.ValueText;
import org.duban.query.words.Vocabulary;

/** Answers what happened in a stream. */
public final class Histories {

    private final Timeline timeline;
    private final History history;
    private final PersonNames names;

    /** @param names tells who people are */
    public Histories(Timeline timeline, History history, PersonNames names) {
        this.timeline = timeline;
        this.history = history;
        this.names = names;
    }

    /**
     * A page of a stream's history, or of as much of it as the reader may see; empty if it is hidden from the reader.
     *
     * @throws IllegalArgumentException if the cursor is not one of this list
     */
    public Optional<HistoryList> find(Reader reader, FindHistory query) {
        Access access = new Access(reader);
        return timeline.page(
                query.moment(),
                query.page(),
                list(query),
                access,
                (snapshot, after) -> Sight.of(snapshot, access, query.stream())
                        .map(sight -> page(snapshot, sight, query, after, access.sees(query.stream()))));
    }

    private HistoryList page(Snapshot snapshot, Sight sight, FindHistory query, String after, boolean whole) {
        long seen = after.isEmpty() ? 0 : Long.parseLong(after);
        int limit = query.page().limit();
        List<HistoryEntry> rest = entries(snapshot, sight, query, whole).stream()
                .filter(entry -> entry.position() > seen)
                .limit(limit + 1L)
                .toList();
        if (rest.size() <= limit) {
            return new HistoryList(rest, null, snapshot.position());
        }
        String last = Long.toString(rest.get(limit - 1).position());
        String next = Slice.cursor(snapshot, list(query), last);
        return new HistoryList(List.copyOf(rest.subList(0, limit)), next, snapshot.position());
    }

    private List<HistoryEntry> entries(Snapshot snapshot, Sight sight, FindHistory query, boolean whole) {
        List<RecordedEvent> stream = history.stream(query.stream().value(), 0, snapshot.position());
        Vocabulary words = Vocabulary.in(query.language());
        Point point = new Point(snapshot.position(), snapshot.on());
        PersonNames told = sight.nameless() ? PersonNames.SHORT : names;
        Labels labels = new StreamLabels(history, point, stream, words, told, sight.titled());
        return new Entries(stream, new ValueText(words, labels), sight.nameless(), whole).until(snapshot.on(), sight);
    }

    private static String list(FindHistory query) {
        return "history " + query.stream();
    }
}
