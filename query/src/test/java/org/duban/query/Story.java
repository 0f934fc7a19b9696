package org.duban.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.bson.BsonDocument;
import org.duban.events.CaseId;
import org.duban.events.Event;
import org.duban.events.ledger.codec.EventCodec;
import org.duban.events.ledger.codec.EventMetas;
import org.duban.events.ledger.history.RecordedEvent;

/** The story of a law inspection that rules and views are both held against. */
public final class Story {

    public static final CaseId CASE = new CaseId("waste-2023");
    public static final Path FOLDER = Path.of("../events/src/test/resources/org/duban/events/lawinspection");

    private Story() {}

    public static InMemoryHistory read() {
        EventCodec codec = new EventCodec();
        InMemoryHistory history = new InMemoryHistory();
        for (String line : lines("story.ndjson")) {
            BsonDocument entry = BsonDocument.parse(line);
            Event event = codec.decode(
                    entry.getString("type").getValue(),
                    entry.getString("rev").getValue(),
                    entry.getDocument("payload"),
                    history.head().position() + 1);
            String stream = event.stream().value();
            history.add(new RecordedEvent(
                    history.head().position() + 1,
                    stream,
                    history.stream(stream, 0, InMemoryHistory.NOW).size(),
                    Instant.parse(entry.getString("recordedAt").getValue()),
                    entry.getString("id").getValue(),
                    "h",
                    event,
                    EventMetas.eventMeta(entry.getDocument("meta"))));
        }
        return history;
    }

    public static List<String> lines(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
