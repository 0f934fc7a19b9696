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

/** What things are called for somebody who is told of them outside any list or history: a refusal, for example. */
public final class LabelsFor implements Labels {

    private final Labels labels;
    private final Access access;
    private final History history;
    private final LocalDate today;
    private final PersonNames people;
    private final boolean nameless;

    private LabelsFor(
            Labels labels, Access access, History history, LocalDate today, PersonNames people, boolean nameless) {
        this.labels = labels;
        this.access = access;
        this.history = history;
        this.today = today;
        this.people = people;
        this.nameless = nameless;
    }

    /**
     * What {@code reader} may call things, as the ledger has them now; what is hidden, or there is none of, by its id.
     *
     * @param stream whose items and points are told
     * @param people tells who people are
     */
    public static LabelsFor of(
            Reader reader, History history, StreamId stream, LocalDate today, Vocabulary words, PersonNames people) {
        Access access = new Access(reader);
        List<RecordedEvent> events = history.stream(stream.value(), 0, History.NOW);
        Optional<CaseView> seen = stream.kind().equals(CaseId.KIND)
                ? Optional.ofNullable(CaseFold.fold(events, today)).filter(access::sees)
                : Optional.empty();
        Point now = new Point(History.NOW, today);
        Predicate<ItemId> titled = seen.map(access::items).orElse(item -> false);
        List<RecordedEvent> told = seen.isPresent() ? events : List.of();
        boolean nameless = seen.map(access::nameless).orElse(false);
        Labels labels = new StreamLabels(history, now, told, words, people, titled);
        return new LabelsFor(labels, access, history, today, people, nameless);
    }

    @Override
    public String unit(UnitId unit) {
        return labels.unit(unit);
    }

    @Override
    public String meeting(MeetingId meeting) {
        return labels.meeting(meeting);
    }

    @Override
    public String account(AccountName account) {
        return nameless ? account.value() : labels.account(account);
    }

    /** By name, or else by the whole id, which whoever is refused has written. */
    @Override
    public String person(PersonId person) {
        String name = people.person(person);
        return nameless || name.equals(PersonNames.SHORT.person(person)) ? person.value() : name;
    }

    @Override
    public String item(ItemId item) {
        return labels.item(item);
    }

    @Override
    public String opinion(OpinionId opinion) {
        return labels.opinion(opinion);
    }

    @Override
    public String part(Object id) {
        return labels.part(id);
    }

    @Override
    public String stream(StreamId stream) {
        return !stream.kind().equals(CaseId.KIND) || sees(stream) ? labels.stream(stream) : stream.id();
    }

    private boolean sees(StreamId stream) {
        return Optional.ofNullable(CaseFold.fold(history.stream(stream.value(), 0, History.NOW), today))
                .filter(access::sees)
                .isPresent();
    }
}
