package org.duban.query;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.duban.events.CaseId;
import org.duban.events.DutyKind;
import org.duban.events.Event;
import org.duban.events.EventMeta;
import org.duban.events.Role;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.History;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.access.Reader;
import org.duban.query.cases.Cases;
import org.duban.query.cases.FindCase;
import org.duban.query.caseview.CaseView;
import org.duban.query.followup.FindFollowUps;
import org.duban.query.followup.FollowUp;
import org.duban.query.followup.FollowUpFilter;
import org.duban.query.followup.FollowUpList;
import org.duban.query.followup.FollowUpStatus;
import org.duban.query.followup.FollowUps;
import org.duban.query.followup.Ladder;
import org.duban.query.followup.Subject;
import org.duban.query.followup.TrafficLight;
import org.duban.query.history.FindHistory;
import org.duban.query.history.Histories;
import org.duban.query.history.HistoryList;
import org.duban.query.registers.RegisterEntries;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.duban.query.timeline.Timeline;
import org.duban.query.view.Database;
import org.duban.query.words.PersonNames;

/** Everything the query side answers, over a history written by hand and a clock that stands at the end of 2023. */
public final class Desk implements AutoCloseable {

    public static final Reader CLERK = Reader.of(Set.of(Role.CLERK), null, null);

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-12-31T04:00:00Z"), ZoneOffset.UTC);

    private final InMemoryHistory book = new InMemoryHistory();
    private final Database database = new Database(book);
    private final Timeline timeline = new Timeline(database.views(), book, CLOCK, RandomHistory.ZONE);

    /** Recorded at noon UTC of the day it happened. */
    public Desk write(Event... events) {
        for (Event event : events) {
            database.write(List.of(book.write(event)));
        }
        return this;
    }

    public RecordedEvent write(String at, Event event) {
        RecordedEvent recorded = book.write(Instant.parse(at), "someone", event);
        database.write(List.of(recorded));
        return recorded;
    }

    public RecordedEvent writeBySystem(Event event) {
        RecordedEvent recorded = book.write(Instant.parse(event.occurredOn() + "T12:00:00Z"), EventMeta.SYSTEM, event);
        database.write(List.of(recorded));
        return recorded;
    }

    public Timeline timeline() {
        return timeline;
    }

    /** All that was written. */
    public History book() {
        return book;
    }

    public FollowUps followUps() {
        return new FollowUps(timeline, new TrafficLight(7), new Ladder(7));
    }

    public FollowUpList list(FollowUpStatus status, String asOf, String on) {
        return followUps()
                .find(CLERK, new FindFollowUps(status, FollowUpFilter.ANY, Moment.parse(asOf, on), Page.FIRST));
    }

    public FollowUp only(DutyKind kind, String on) {
        FollowUpFilter filter = FollowUpFilter.of(Subject.of(kind));
        return followUps()
                .find(CLERK, new FindFollowUps(FollowUpStatus.ALL, filter, Moment.parse(null, on), Page.FIRST))
                .items()
                .getFirst();
    }

    public List<FollowUp> seen(Reader reader) {
        return followUps()
                .find(reader, new FindFollowUps(FollowUpStatus.ALL, FollowUpFilter.ANY, Moment.NOW, Page.FIRST))
                .items();
    }

    public RegisterEntries entries() {
        return new RegisterEntries(timeline);
    }

    public Cases cases() {
        return new Cases(timeline);
    }

    public Optional<CaseView> view(Reader reader, CaseId caseId) {
        return cases().find(reader, new FindCase(caseId, Moment.NOW));
    }

    public Optional<HistoryList> history(Reader reader, CaseId caseId, Moment moment, Page page) {
        return new Histories(timeline, book, PersonNames.SHORT)
                .find(reader, new FindHistory(caseId.stream(), moment, Locale.ENGLISH, page));
    }

    public Optional<HistoryList> history(Reader reader, StreamId stream) {
        return new Histories(timeline, book, PersonNames.SHORT)
                .find(reader, new FindHistory(stream, Moment.NOW, Locale.ENGLISH, Page.FIRST));
    }

    public HistoryList history(CaseId caseId) {
        return history(CLERK, caseId, Moment.NOW, Page.FIRST).orElseThrow();
    }

    @Override
    public void close() {
        database.close();
    }
}
