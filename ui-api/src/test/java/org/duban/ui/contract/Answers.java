package org.duban.ui.contract;

import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duban.command.law.LegalTexts;
import org.duban.events.AccountName;
import org.duban.events.CaseId;
import org.duban.events.StreamId;
import org.duban.query.access.Reader;
import org.duban.query.cases.CaseFilter;
import org.duban.query.cases.CaseSummary;
import org.duban.query.cases.Cases;
import org.duban.query.cases.FindCase;
import org.duban.query.cases.FindCases;
import org.duban.query.caseview.CaseView;
import org.duban.query.followup.FindFollowUps;
import org.duban.query.followup.FollowUp;
import org.duban.query.followup.FollowUpFilter;
import org.duban.query.followup.FollowUpStatus;
import org.duban.query.followup.FollowUps;
import org.duban.query.followup.Ladder;
import org.duban.query.followup.Subject;
import org.duban.query.followup.TrafficLight;
import org.duban.query.history.EventList;
import org.duban.query.history.FindEvents;
import org.duban.query.history.FindHistory;
import org.duban.query.history.HistoryEntry;
import org.duban.query.history.HistoryList;
import org.duban.query.history.SeenEvent;
import org.duban.query.history.VisibleEvents;
import org.duban.query.store.MemoryViewStore;
import org.duban.query.store.ViewStore;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.duban.query.timeline.Timeline;
import org.duban.query.view.LiveViews;
import org.duban.query.view.ViewWriter;
import org.duban.ui.json.AnswerJson;
import org.duban.ui.people.OpenedNames;
import org.duban.ui.reads.HistoryService;
import org.duban.ui.reads.Readers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The query side as the product has it, on the ledger of a town: what a reader is told, as the API writes it. */
final class Answers implements AutoCloseable {

    private static final JsonMapper JSON = AnswerJson.mapper();
    private static final Page ALL = new Page(500, null);

    private final Town town;
    private final ViewStore store = new MemoryViewStore();
    private final ViewWriter writer;
    private final Timeline timeline;
    private final HistoryService histories;

    Answers(Town town) {
        this.town = town;
        LiveViews live = new LiveViews(store);
        writer = new ViewWriter(live, town.history);
        Clock clock = ((InstantSource) town.now::get).withZone(Town.ZONE);
        timeline = new Timeline(live, town.history, clock, Town.ZONE);
        histories =
                new HistoryService(timeline, town.history, new OpenedNames(town.history, town.keys), LegalTexts.load());
    }

    /** Lets the views show everything that is on record. */
    void catchUp() {
        writer.catchUp();
    }

    /** Who asks from that account. */
    Reader reader(String account) {
        return new Readers(town.directory())
                .of(town.directory().account(new AccountName(account)).orElseThrow());
    }

    /** The list of cases that hold these words; null for any. */
    List<CaseSummary> cases(Reader reader, @Nullable String words) {
        CaseFilter filter = new CaseFilter(null, null, null, null, null, words, null);
        return new Cases(timeline)
                .find(reader, new FindCases(filter, Moment.NOW, ALL))
                .items();
    }

    /** One case; empty if it is hidden. */
    Optional<CaseView> caseView(Reader reader, StreamId stream) {
        return new Cases(timeline).find(reader, new FindCase(new CaseId(stream.id()), Moment.NOW));
    }

    /** The follow-ups that hold these words; null for any. */
    List<FollowUp> followUps(Reader reader, @Nullable String words) {
        FollowUpFilter filter = FollowUpFilter.of(new Subject(null, null, null, null, null, words));
        FindFollowUps query = new FindFollowUps(FollowUpStatus.ALL, filter, Moment.NOW, ALL);
        FollowUps all = new FollowUps(timeline, new TrafficLight(7), new Ladder(7));
        return all.find(reader, query).items();
    }

    /** The entries of a stream's history; none if it is hidden. */
    List<HistoryEntry> history(Reader reader, StreamId stream, Locale language) {
        return histories
                .find(reader, new FindHistory(stream, Moment.NOW, language, ALL))
                .map(HistoryList::items)
                .orElse(List.of());
    }

    /** What is told of the whole ledger, as CloudEvents hold it. */
    List<SeenEvent> events(Reader reader) {
        VisibleEvents visible = new VisibleEvents(timeline, town.history);
        List<SeenEvent> events = new ArrayList<>();
        EventList list = visible.find(reader, new FindEvents(0, 7));
        events.addAll(list.events());
        while (list.more()) {
            list = visible.find(reader, new FindEvents(list.seen(), 7));
            events.addAll(list.events());
        }
        return events;
    }

    /** An answer as the API writes it. */
    static String written(Object answer) {
        return JSON.writeValueAsString(answer);
    }

    /** The same as a tree. */
    static ObjectNode tree(Object answer) {
        return (ObjectNode) JSON.valueToTree(answer);
    }

    @Override
    public void close() {
        store.close();
    }
}
