package org.duban.query.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.duban.events.AccountName;
import org.duban.events.CaseId;
import org.duban.events.ItemId;
import org.duban.events.MeetingId;
import org.duban.events.OpinionId;
import org.duban.events.PersonId;
import org.duban.events.StreamId;
import org.duban.events.UnitId;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.access.Access;
import org.duban.query.access.Reader;
import org.duban.query.caseview.CaseView;
import org.duban.query.fold.CaseFold;
import org.duban.query.timeline.Point;
import org.duban.query.words.Labels;
import org.duban.query.words.PersonNames;
import org.duban.query.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What things are called for somebody who is told of them outside any list or history: a refusal, for example. */
public final class LabelsFor implements Labels {

    private final History history;
    private final Access access;
    private final StreamId stream;
    private final LocalDate today;
    private final Vocabulary words;
    private final PersonNames people;
    private final Labels elsewhere;
    private @Nullable Within within;

    private LabelsFor(
            Access access, History history, StreamId stream, LocalDate today, Vocabulary words, PersonNames people) {
        this.access = access;
        this.history = history;
        this.stream = stream;
        this.today = today;
        this.words = words;
        this.people = people;
        elsewhere = new StreamLabels(history, new Point(History.NOW, today), List.of(), words, people, item -> false);
    }

    /**
     * What {@code reader} may call things, as the ledger has them now; what is hidden, or there is none of, by its id.
     *
     * @param stream whose items and points are told
     * @param people tells who people are
     */
    public static LabelsFor of(
            Reader reader, History history, StreamId stream, LocalDate today, Vocabulary words, PersonNames people) {
        return new LabelsFor(new Access(reader), history, stream, today, words, people);
    }

    /** What the stream's own history is needed for. */
    private record Within(Labels labels, boolean nameless) {}

    /** Read once it is asked for: a history may be long, and most of what is told names nothing of it. */
    private Within within() {
        Within known = within;
        if (known == null) {
            known = read();
            within = known;
        }
        return known;
    }

    private Within read() {
        List<RecordedEvent> events = history.stream(stream.value(), 0, History.NOW);
        Optional<CaseView> seen = stream.kind().equals(CaseId.KIND)
                ? Optional.ofNullable(CaseFold.fold(events, today)).filter(access::sees)
                : Optional.empty();
        Predicate<ItemId> titled = seen.map(access::items).orElse(item -> false);
        List<RecordedEvent> told = seen.isPresent() ? events : List.of();
        return new Within(
                new StreamLabels(history, new Point(History.NOW, today), told, words, people, titled),
                seen.map(access::nameless).orElse(false));
    }

    @Override
    public String unit(UnitId unit) {
        return elsewhere.unit(unit);
    }

    @Override
    public String meeting(MeetingId meeting) {
        return elsewhere.meeting(meeting);
    }

    @Override
    public String account(AccountName account) {
        return within().nameless() ? account.value() : elsewhere.account(account);
    }

    /** By name, or else by the whole id, which whoever is refused has written. */
    @Override
    public String person(PersonId person) {
        String name = people.person(person);
        return within().nameless() || name.equals(PersonNames.SHORT.person(person)) ? person.value() : name;
    }

    @Override
    public String item(ItemId item) {
        return within().labels().item(item);
    }

    @Override
    public String opinion(OpinionId opinion) {
        return within().labels().opinion(opinion);
    }

    @Override
    public String part(Object id) {
        return within().labels().part(id);
    }

    @Override
    public String stream(StreamId other) {
        return !other.kind().equals(CaseId.KIND) || sees(other) ? elsewhere.stream(other) : other.id();
    }

    private boolean sees(StreamId other) {
        return Optional.ofNullable(CaseFold.fold(history.stream(other.value(), 0, History.NOW), today))
                .filter(access::sees)
                .isPresent();
    }
}
