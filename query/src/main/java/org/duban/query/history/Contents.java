package org.duban.query.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.events.AccountName;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.EntryId;
import org.duban.events.Event;
import org.duban.events.MeetingId;
import org.duban.events.NoticeId;
import org.duban.events.PersonId;
import org.duban.events.SeatId;
import org.duban.events.SeriesId;
import org.duban.events.Session;
import org.duban.events.StreamId;
import org.duban.events.UnitId;
import org.duban.query.words.ValueText;

/**
 * Tells everything that an event holds, part by part.
 *
 * @param known the cases that the reader may see something of
 * @param nameless whether names of people, and evidence, are kept from the reader
 */
record Contents(ValueText values, Predicate<CaseId> known, boolean nameless) {

    /** What names another event by its id, which says nothing to people. */
    private static final String EVENT = "missed";

    /** All but the day and the stream, which the entry tells, and what nothing was said of. */
    List<ContentField> of(Event event) {
        return held(event).filter(field -> !field.name().equals("occurredOn")).toList();
    }

    /** All but the stream. */
    Stream<ContentField> held(Event event) {
        return Components.of(event).entrySet().stream()
                .filter(part -> !isStream(event, part.getValue()))
                .flatMap(part -> field(event.getClass(), part.getKey(), part.getValue()).stream());
    }

    private Optional<ContentField> field(Class<?> of, String name, Object value) {
        return hidden(name, value)
                ? Optional.empty()
                : Optional.of(values.words()
                        .ordinal(of, name, value)
                        .map(text -> new ContentField(name, values.words().field(of, name), text, List.of()))
                        .orElseGet(() -> told(name, values.words().field(of, name), value)));
    }

    private ContentField told(String name, String label, Object value) {
        Optional<String> simple = value instanceof String code ? Optional.of(text(name, code)) : values.simple(value);
        if (simple.isPresent()) {
            return new ContentField(name, label, simple.get(), List.of());
        }
        return switch (value) {
            case Event event -> new ContentField(name, label, null, held(event).toList());
            case List<?> list ->
                new ContentField(name, label, list.isEmpty() ? values.line(list) : null, elements(list));
            case Deadline due -> new ContentField(name, label, values.line(due), parts(due));
            case Session session -> new ContentField(name, label, values.line(session), parts(session));
            default -> new ContentField(name, label, null, parts(value));
        };
    }

    private String text(String name, String code) {
        return switch (name) {
            case "purpose" -> values.words().purpose(code);
            case "source" -> values.words().source(code);
            case "period" -> values.words().period(code);
            default -> values.line(code);
        };
    }

    private List<ContentField> elements(List<?> list) {
        return IntStream.range(0, list.size())
                .mapToObj(n -> told(Integer.toString(n + 1), Integer.toString(n + 1), list.get(n)))
                .toList();
    }

    private List<ContentField> parts(Object record) {
        return Components.of(record).entrySet().stream()
                .flatMap(part -> field(record.getClass(), part.getKey(), part.getValue()).stream())
                .toList();
    }

    private boolean hidden(String name, Object value) {
        return name.equals(EVENT)
                || (nameless && Personal.is(name, value))
                || (value instanceof CaseId other && !known.test(other));
    }

    private static boolean isStream(Event event, Object value) {
        StreamId stream = event.stream();
        return switch (value) {
            case StreamId id -> id.equals(stream);
            case CaseId id -> id.stream().equals(stream);
            case MeetingId id -> id.stream().equals(stream);
            case NoticeId id -> id.stream().equals(stream);
            case PersonId id -> id.stream().equals(stream);
            case SeatId id -> id.stream().equals(stream);
            case EntryId id -> id.stream().equals(stream);
            case SeriesId id -> id.stream().equals(stream);
            case UnitId id -> id.stream().equals(stream);
            case AccountName id -> id.stream().equals(stream);
            default -> false;
        };
    }
}
