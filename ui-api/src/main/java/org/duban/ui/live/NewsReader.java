package org.duban.ui.live;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.axonframework.queryhandling.QueryMessage;
import org.duban.events.CaseId;
import org.duban.events.StreamId;
import org.duban.query.access.Reader;
import org.duban.query.history.FindHistory;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.duban.ui.reads.HistoryService;
import org.duban.ui.reads.Readers;
import org.duban.ui.security.Callers;

/** Counts the entries that are new to a caller, with the rights that he has this moment. */
public final class NewsReader {

    /** How many cases that moved are remembered; a page that is older than all of them tells of fewer entries. */
    private static final int REMEMBERED = 1_000;

    private final Callers callers;
    private final Readers readers;
    private final HistoryService histories;
    private final Map<StreamId, Long> moved = new LinkedHashMap<>();

    /** Counts in {@code histories} with the rights that {@code callers} have. */
    public NewsReader(Callers callers, Readers readers, HistoryService histories) {
        this.callers = callers;
        this.readers = readers;
        this.histories = histories;
    }

    /** Something happened in these streams. */
    void moved(Set<StreamId> streams, long position) {
        synchronized (moved) {
            for (StreamId stream : streams) {
                if (stream.kind().equals(CaseId.KIND)) {
                    moved.remove(stream);
                    moved.put(stream, position);
                }
            }
            while (moved.size() > REMEMBERED) {
                moved.remove(moved.keySet().iterator().next());
            }
        }
    }

    /** How many entries the caller may read that are newer than his page; empty if he may not read what it is about. */
    Optional<Integer> read(FollowNews query) {
        return callers.now(query.caller())
                .map(readers::of)
                .flatMap(reader -> query.caseId() == null
                        ? Optional.of(ofAll(reader, query.from()))
                        : entries(reader, query.caseId().stream(), query.from()));
    }

    private int ofAll(Reader reader, long from) {
        return since(from).stream()
                .flatMap(stream -> entries(reader, stream, from).stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    private List<StreamId> since(long from) {
        synchronized (moved) {
            return moved.entrySet().stream()
                    .filter(one -> one.getValue() > from)
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    private Optional<Integer> entries(Reader reader, StreamId stream, long from) {
        return histories
                .find(reader, new FindHistory(stream, Moment.NOW, Locale.CHINESE, Page.WHOLE))
                .map(history -> Math.toIntExact(history.items().stream()
                        .filter(entry -> entry.position() > from)
                        .count()));
    }

    /** The same for the query bus. */
    SeenNews answer(QueryMessage<?, SeenNews> message) {
        return new SeenNews(
                read((FollowNews) Objects.requireNonNull(message.getPayload())).orElse(null));
    }
}
