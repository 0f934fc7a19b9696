package org.duban.ui.pages.forms;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duban.command.CommandType;
import org.duban.command.Commands;
import org.duban.events.EventCorrected;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.Corrections;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.history.FindHistory;
import org.duban.query.history.HistoryEntry;
import org.duban.query.timeline.Page;
import org.duban.ui.pages.PageRequest;
import org.duban.ui.reads.HistoryService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what somebody may put right: what its history shows him, if correcting is his to do. */
@Component
final class Wrongs {

    static final String COMMAND = "correct-event";

    private final History history;
    private final HistoryService histories;
    private final CorrectionRights rights;

    Wrongs(History history, HistoryService histories, CorrectionRights rights) {
        this.rights = rights;
        this.history = history;
        this.histories = histories;
    }

    /**
     * Something recorded, as it reads now.
     *
     * @param entry as the reader is told it
     * @param recorded the stream as it was recorded, with every correction
     */
    record Wrong(StreamId stream, RecordedEvent event, HistoryEntry entry, List<RecordedEvent> recorded) {

        /** The same as it read when the ledger was at {@code position}. */
        Wrong at(long position) {
            List<RecordedEvent> then = recorded.stream()
                    .filter(one -> one.position() <= Math.max(position, event.position()))
                    .toList();
            return new Wrong(stream, read(then, event.id()).orElse(event), entry, then);
        }

        /** The id of the event that corrected it last; null if none did. */
        @Nullable
        String correctedBy() {
            return Corrections.last(recorded, event.id());
        }
    }

    /** The command that corrects. */
    static CommandType type() {
        return Commands.named(COMMAND).orElseThrow();
    }

    /** The event of that id; empty if there is none that the reader may put right. */
    Optional<Wrong> find(StreamId stream, String eventId, PageRequest visit, Locale language) {
        return rights.of(visit, stream)
                ? entry(stream, eventId, visit, language).flatMap(entry -> wrong(stream, eventId, entry))
                : Optional.empty();
    }

    private Optional<HistoryEntry> entry(StreamId stream, String eventId, PageRequest visit, Locale language) {
        FindHistory all = new FindHistory(stream, visit.now(), language, Page.WHOLE);
        return histories.find(visit.reader(), all).stream()
                .flatMap(list -> list.items().stream())
                .filter(entry -> entry.eventId().equals(eventId))
                .findFirst();
    }

    private Optional<Wrong> wrong(StreamId stream, String eventId, HistoryEntry entry) {
        List<RecordedEvent> recorded = history.stream(stream.value(), 0, History.NOW);
        return read(recorded, eventId).map(event -> new Wrong(stream, event, entry, recorded));
    }

    private static Optional<RecordedEvent> read(List<RecordedEvent> all, String eventId) {
        return Corrections.applied(all).stream()
                .filter(recorded -> recorded.id().equals(eventId))
                .filter(recorded -> !(recorded.event() instanceof EventCorrected))
                .findFirst();
    }
}
