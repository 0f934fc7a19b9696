package org.duban.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.BsonDocument;
import org.duban.events.CaseId;
import org.duban.events.Event;
import org.duban.events.ledger.codec.EventCodec;
import org.duban.events.ledger.codec.EventMetas;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.caseview.ViewedForm;

/** The story of one case of a form, with the registers it needs, that rules and views are both held against. */
public record Story(ViewedForm<?, ?> form, InMemoryHistory history) {

    private static final Path EVENTS = Path.of("../events/src/test/resources/org/duban/events");
    private static final String EVENTS_FILE = "story.ndjson";

    /** That of every form that has one. */
    public static List<Story> all() {
        return CaseForms.ALL.stream()
                .filter(form -> Files.exists(file(form, EVENTS_FILE)))
                .map(form -> new Story(form, read(form)))
                .toList();
    }

    public CaseId caseId() {
        return new CaseId(history.streams("case-").getFirst().substring("case-".length()));
    }

    /** What happened in the case. */
    public List<RecordedEvent> stream() {
        return history.stream(caseId().stream().value(), 0, History.NOW);
    }

    public LocalDate firstDay() {
        return stream().stream()
                .map(one -> one.event().occurredOn())
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    public LocalDate lastDay() {
        return stream().stream()
                .map(one -> one.event().occurredOn())
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /** The table of what the case owes, worked out by hand. */
    public List<String> duties() {
        return lines(form, "story-duties.txt");
    }

    @Override
    public String toString() {
        return form.code();
    }

    private static InMemoryHistory read(ViewedForm<?, ?> form) {
        EventCodec codec = new EventCodec();
        InMemoryHistory history = new InMemoryHistory();
        for (String line : lines(form, EVENTS_FILE)) {
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
                    history.stream(stream, 0, History.NOW).size(),
                    Instant.parse(entry.getString("recordedAt").getValue()),
                    entry.getString("id").getValue(),
                    "h",
                    event,
                    EventMetas.eventMeta(entry.getDocument("meta"))));
        }
        return history;
    }

    private static List<String> lines(ViewedForm<?, ?> form, String name) {
        try {
            return Files.readAllLines(file(form, name)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(ViewedForm<?, ?> form, String name) {
        return EVENTS.resolve(form.folder()).resolve(name);
    }
}
