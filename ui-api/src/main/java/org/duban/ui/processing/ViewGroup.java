package org.duban.ui.processing;

import java.util.List;
import java.util.stream.Stream;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.row.ParkedStream;
import org.duban.query.view.ParkedStreams;
import org.duban.query.view.ViewWriter;

/** The group that folds the views. It keeps nothing of what it parked, for a stream is folded again from the ledger. */
public final class ViewGroup implements Group {

    private static final String NAME = "views";

    private final History history;
    private final ParkedStreams streams;
    private final ViewWriter writer;

    /** The group of {@code writer}, which parks {@code streams} of {@code history}. */
    public ViewGroup(History history, ParkedStreams streams, ViewWriter writer) {
        this.history = history;
        this.streams = streams;
        this.writer = writer;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<ParkedEvent> parked() {
        return streams.all().stream().flatMap(this::events).toList();
    }

    private Stream<ParkedEvent> events(ParkedStream parked) {
        return history.stream(parked.stream().value(), 0, History.NOW).stream()
                .filter(event -> event.position() >= parked.position())
                .map(event -> event(parked, event));
    }

    private static ParkedEvent event(ParkedStream parked, RecordedEvent event) {
        return new ParkedEvent(
                NAME,
                event.stream(),
                event.position(),
                event.id(),
                event.event().getClass().getSimpleName(),
                parked.parkedAt(),
                parked.triedAt(),
                parked.tries(),
                event.position() == parked.position() ? parked.cause() : null);
    }

    @Override
    public boolean retry(String stream) {
        return writer.retry(new StreamId(stream));
    }
}
