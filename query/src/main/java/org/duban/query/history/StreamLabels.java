package org.duban.query.history;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.duban.events.AccountName;
import org.duban.events.CaseId;
import org.duban.events.Event;
import org.duban.events.ItemId;
import org.duban.events.MeetingId;
import org.duban.events.OpinionId;
import org.duban.events.PersonId;
import org.duban.events.StreamId;
import org.duban.events.UnitId;
import org.duban.events.handling.ItemEvent.ItemIdentified;
import org.duban.events.handling.OpinionEvent.OpinionsCompiled;
import org.duban.events.ledger.history.Corrections;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.fold.CaseFold;
import org.duban.query.fold.RegisterFold;
import org.duban.query.register.RegisterView;
import org.duban.query.timeline.Point;
import org.duban.query.words.Labels;
import org.duban.query.words.NamedParts;
import org.duban.query.words.PersonNames;
import org.duban.query.words.Vocabulary;

/** What things are called at one position of the ledger and on one day. */
final class StreamLabels implements Labels {

    private final History history;
    private final Point point;
    private final Vocabulary words;
    private final PersonNames names;
    private final Predicate<ItemId> titled;
    private final Map<ItemId, String> items = new HashMap<>();
    private final Map<OpinionId, Integer> opinions = new HashMap<>();
    private final Map<StreamId, String> titles = new HashMap<>();
    private final NamedParts parts;

    /**
     * @param stream whose events are told
     * @param titled the items whose titles the reader may read
     */
    StreamLabels(
            History history,
            Point point,
            List<RecordedEvent> stream,
            Vocabulary words,
            PersonNames names,
            Predicate<ItemId> titled) {
        this.history = history;
        this.point = point;
        this.words = words;
        this.names = names;
        this.titled = titled;
        List<Event> events = Corrections.applied(stream).stream()
                .map(RecordedEvent::event)
                .filter(event -> !event.occurredOn().isAfter(point.on()))
                .toList();
        events.forEach(this::number);
        parts = NamedParts.of(events);
    }

    @Override
    public String unit(UnitId unit) {
        return stream(unit.stream());
    }

    @Override
    public String meeting(MeetingId meeting) {
        return stream(meeting.stream());
    }

    @Override
    public String account(AccountName account) {
        return stream(account.stream());
    }

    @Override
    public String person(PersonId person) {
        return words.text("label.person", names.person(person));
    }

    @Override
    public String item(ItemId item) {
        return items.getOrDefault(item, item.value());
    }

    @Override
    public String opinion(OpinionId opinion) {
        Integer number = opinions.get(opinion);
        return number == null ? parts.name(opinion) : words.text("label.opinion", number);
    }

    @Override
    public String part(Object id) {
        return parts.name(id);
    }

    @Override
    public String stream(StreamId stream) {
        return titles.computeIfAbsent(stream, this::title);
    }

    private void number(Event event) {
        if (event instanceof ItemIdentified found) {
            int number = items.size() + 1;
            items.computeIfAbsent(
                    found.itemId(),
                    id -> titled.test(id)
                            ? words.text("label.item", number, found.title())
                            : words.text("label.item.hidden", number));
        } else if (event instanceof OpinionsCompiled compiled) {
            compiled.opinions().forEach(point -> opinions.putIfAbsent(point.opinionId(), opinions.size() + 1));
        }
    }

    /** As of the day; what began only later is called by its first title, and what is nowhere by its id. */
    private String title(StreamId stream) {
        List<RecordedEvent> events = history.stream(stream.value(), 0, point.position());
        return titleOn(stream, events, point.on())
                .or(() -> events.isEmpty() ? Optional.empty() : titleOn(stream, events.subList(0, 1), LocalDate.MAX))
                .orElse(stream.id());
    }

    private static Optional<String> titleOn(StreamId stream, List<RecordedEvent> events, LocalDate on) {
        return stream.kind().equals(CaseId.KIND)
                ? Optional.ofNullable(CaseFold.fold(events, on))
                        .map(view -> view.outline().title())
                : Optional.ofNullable(RegisterFold.fold(events, on)).map(RegisterView::title);
    }
}
