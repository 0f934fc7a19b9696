package org.duban.query.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ExplainVerbosity;
import com.mongodb.client.ClientSession;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.duban.events.CaseId;
import org.duban.events.PersonId;
import org.duban.events.Responsible;
import org.duban.events.Role;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.duty.Light;
import org.duban.events.ledger.secret.ContentSeals;
import org.duban.query.InMemoryHistory;
import org.duban.query.RandomHistory;
import org.duban.query.access.Reader;
import org.duban.query.cases.CaseFilter;
import org.duban.query.cases.CaseSort;
import org.duban.query.cases.Cases;
import org.duban.query.cases.FindCase;
import org.duban.query.cases.FindCases;
import org.duban.query.figure.AnnualReports;
import org.duban.query.figure.FindAnnualReport;
import org.duban.query.figure.ReportPeriod;
import org.duban.query.followup.FindFollowUps;
import org.duban.query.followup.FollowUpFilter;
import org.duban.query.followup.FollowUpStatus;
import org.duban.query.followup.FollowUps;
import org.duban.query.followup.Ladder;
import org.duban.query.followup.Lateness;
import org.duban.query.followup.ResponsibleParty;
import org.duban.query.followup.Sort;
import org.duban.query.followup.Subject;
import org.duban.query.followup.TrafficLight;
import org.duban.query.registers.FindEntries;
import org.duban.query.registers.RegisterEntries;
import org.duban.query.row.Condition;
import org.duban.query.row.RowQuery;
import org.duban.query.row.RowQuery.Counting;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.row.Table;
import org.duban.query.row.ViewTables;
import org.duban.query.timeline.AsOf;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.duban.query.timeline.Timeline;
import org.duban.query.view.LiveViews;
import org.duban.query.view.MissedDays;
import org.duban.query.view.StreamsWithOpenTerms;
import org.duban.query.view.ViewWriter;
import org.duban.testmongo.TestMongo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lets MongoDB explain every question that a page or an endpoint can ask. */
class PlansTest {

    private static final String DATABASE = "duban_test_plans";
    private static final int STEPS = 300;
    private static final UnitId UNIT = new UnitId("unit-1");
    private static final List<Reader> READERS = List.of(
            Reader.of(Set.of(Role.AUDITOR), null, null),
            Reader.of(Set.of(Role.OFFICE), null, SupervisedOrgan.GOVERNMENT),
            Reader.of(Set.of(Role.DEPARTMENT), UNIT, SupervisedOrgan.GOVERNMENT),
            Reader.of(Set.of(Role.DEPUTY), null, null),
            new Reader(
                    Set.of(Role.DEPUTY, Role.DEPARTMENT, Role.OFFICE),
                    Set.of(UNIT, new UnitId("unit-2")),
                    SupervisedOrgan.GOVERNMENT,
                    new PersonId("p-1")));

    private static final FollowUpFilter DAYS_LATE = FollowUpFilter.of(new Lateness(null, null, null, 3L, 30L));

    private record Asked(Table table, RowQuery query) {}

    private final Set<Asked> asked = new LinkedHashSet<>();
    private MongoClient client;
    private MongoViewStore store;
    private LiveViews views;
    private Timeline timeline;
    private LocalDate today;

    @BeforeEach
    void fill() {
        client = TestMongo.client();
        client.getDatabase(DATABASE).drop();
        store = new MongoViewStore(client, DATABASE, "test", ViewTables.VIEWS, ContentSeals.NONE);
        InMemoryHistory book = new InMemoryHistory();
        RandomHistory history = new RandomHistory(new Random(STEPS), book);
        for (int step = 0; step < STEPS; step++) {
            history.step();
        }
        today = history.today();
        new ViewWriter(new LiveViews(store), book).catchUp();
        views = new LiveViews(new RecordingStore(store, (table, query) -> asked.add(new Asked(table, query))));
        timeline = new Timeline(views, book, Clock.systemUTC(), RandomHistory.ZONE);
    }

    @AfterEach
    void close() {
        if (client != null) {
            client.getDatabase(DATABASE).drop();
            client.close();
        }
    }

    @Test
    void every_question_about_follow_ups_is_answered_from_an_index() {
        FollowUps followUps = new FollowUps(timeline, new TrafficLight(7), new Ladder(7));
        for (Reader reader : READERS) {
            for (FollowUpStatus status : FollowUpStatus.values()) {
                for (Sort sort : Sort.values()) {
                    followUps.find(reader, find(status, FollowUpFilter.ANY, sort));
                }
                filters().forEach(filter -> followUps.find(reader, find(status, filter, Sort.DUE)));
            }
        }
        explain(false);
    }

    @Test
    void a_tab_and_what_a_reader_may_see_of_it_are_read_in_order_from_an_index() {
        FollowUps followUps = new FollowUps(timeline, new TrafficLight(7), new Ladder(7));
        READERS.forEach(reader -> followUps.find(reader, find(FollowUpStatus.OVERDUE, FollowUpFilter.ANY, Sort.DUE)));
        Reader all = READERS.getFirst();
        for (FollowUpStatus status : FollowUpStatus.values()) {
            followUps.find(all, find(status, FollowUpFilter.ANY, Sort.DUE));
        }
        List.of(Sort.UNIT, Sort.CASE)
                .forEach(sort -> followUps.find(all, find(FollowUpStatus.OPEN, FollowUpFilter.ANY, sort)));
        explain(true);
    }

    @Test
    void every_question_about_cases_is_answered_from_an_index() {
        Cases cases = new Cases(timeline);
        for (Reader reader : READERS) {
            for (CaseFilter filter : caseFilters()) {
                for (CaseSort sort : CaseSort.values()) {
                    cases.find(reader, new FindCases(filter, sort, now(), Page.FIRST));
                }
            }
            cases.find(reader, new FindCase(new CaseId("case-1"), now()));
            cases.cited(reader, "0".repeat(64));
            cases.find(reader, new FindCases(CaseFilter.ANY, new Moment(new AsOf.Upto(5), today), Page.FIRST));
        }
        explain(false);
    }

    @Test
    void every_question_about_registers_and_terms_is_answered_from_an_index() {
        RegisterEntries registers = new RegisterEntries(timeline);
        for (Reader reader : READERS) {
            registers.find(reader, new FindEntries("unit", null, now(), Page.FIRST));
            registers.find(reader, new FindEntries("unit", "局", now(), Page.FIRST));
        }
        registers.withPredecessors(UNIT, now());
        new MissedDays(views).streams(today, 500);
        new StreamsWithOpenTerms(views).streams(due -> true);
        explain(false);
    }

    @Test
    void every_figure_of_a_year_is_answered_from_an_index() {
        AnnualReports reports = new AnnualReports(timeline);
        ReportPeriod year = ReportPeriod.of(Year.from(today));
        READERS.forEach(reader -> reports.find(reader, new FindAnnualReport(year, now())));
        explain(false);
    }

    /** Readers of few rows are led to these by their rights. */
    @Test
    void no_tab_and_no_filter_has_more_than_twice_the_rows_read_that_it_answers() {
        FollowUps followUps = new FollowUps(timeline, new TrafficLight(7), new Ladder(7));
        Cases cases = new Cases(timeline);
        for (Reader reader : READERS.subList(0, 2)) {
            for (FollowUpStatus status : FollowUpStatus.values()) {
                for (Sort sort : Sort.values()) {
                    followUps.find(reader, find(status, FollowUpFilter.ANY, sort));
                }
            }
            // How many days something is late is told from two fields, by which rows are looked for one after the
            // other.
            filters()
                    .filter(filter -> !filter.equals(DAYS_LATE))
                    .forEach(filter -> followUps.find(reader, find(FollowUpStatus.ALL, filter, Sort.DUE)));
            caseFilters()
                    .forEach(filter ->
                            cases.find(reader, new FindCases(filter, CaseSort.values()[0], now(), Page.FIRST)));
        }
        List<String> wasteful = new ArrayList<>();
        try (ClientSession session = client.startSession()) {
            MongoMark.Mark mark = store.mark().now();
            MongoReading reading = store.reading(session, mark);
            for (Asked one : asked) {
                if (one.query() instanceof Listing list && !wantsMissing(list.where())) {
                    BsonDocument told = reading.find(one.table(), list)
                            .explain(BsonDocument.class, ExplainVerbosity.EXECUTION_STATS)
                            .getDocument("executionStats");
                    int read = told.getInt32("totalDocsExamined").getValue();
                    int answered = told.getInt32("nReturned").getValue();
                    if (read > 2 * answered) {
                        wasteful.add(read + " for " + answered + ": " + one);
                    }
                }
            }
        }
        assertThat(wasteful).isEmpty();
    }

    /** An index does not tell a field that is missing from one that is empty, so that each such row is looked at. */
    private static boolean wantsMissing(Condition where) {
        return where instanceof Condition.Missing
                || (where instanceof Condition.All all && all.parts().stream().anyMatch(PlansTest::wantsMissing))
                || (where instanceof Condition.Any any && any.choices().stream().anyMatch(PlansTest::wantsMissing));
    }

    /** @param sorted whether the index must give the order too */
    private void explain(boolean sorted) {
        assertThat(asked).isNotEmpty();
        List<String> scans = new ArrayList<>();
        try (ClientSession session = client.startSession()) {
            MongoMark.Mark mark = store.mark().now();
            MongoReading reading = store.reading(session, mark);
            for (Asked one : asked) {
                String plan = plans(reading, one).toString();
                if (plan.contains("COLLSCAN") || (sorted && plan.contains("\"SORT\""))) {
                    scans.add(one + "\n" + plan);
                }
            }
        }
        assertThat(scans).isEmpty();
    }

    private static List<BsonDocument> plans(MongoReading reading, Asked asked) {
        Stream<BsonDocument> explained = switch (asked.query()) {
            case Listing list -> Stream.of(explained(reading.find(asked.table(), list)));
            case Counting count ->
                Tallied.of(asked.table(), count).isPresent()
                        ? Stream.of(
                                explained(KeptCells.all(reading.session(), reading.collections(), asked.table())),
                                explained(KeptCells.since(reading.session(), reading.collections(), asked.table(), 0)))
                        : Stream.of(reading.groups(asked.table(), count)
                                .explain(BsonDocument.class, ExplainVerbosity.QUERY_PLANNER));
        };
        return explained.map(PlansTest::winning).toList();
    }

    private static BsonDocument explained(FindIterable<?> find) {
        return find.explain(BsonDocument.class, ExplainVerbosity.QUERY_PLANNER);
    }

    private static BsonDocument winning(BsonDocument explained) {
        BsonDocument planned = explained.containsKey("queryPlanner")
                ? explained
                : explained.getArray("stages").get(0).asDocument().getDocument("$cursor");
        return planned.getDocument("queryPlanner").getDocument("winningPlan");
    }

    private FindFollowUps find(FollowUpStatus status, FollowUpFilter filter, Sort sort) {
        return new FindFollowUps(status, filter, sort, now(), Page.FIRST);
    }

    private Moment now() {
        return new Moment(new AsOf.Now(), today);
    }

    private Stream<FollowUpFilter> filters() {
        return Stream.of(
                FollowUpFilter.of(
                        new ResponsibleParty(Responsible.Kind.BODY, "STANDING_COMMITTEE", null, null, null, null)),
                FollowUpFilter.of(ResponsibleParty.of(UNIT)),
                FollowUpFilter.of(new ResponsibleParty(null, null, null, UNIT, null, null)),
                FollowUpFilter.of(ResponsibleParty.of(SupervisedOrgan.GOVERNMENT)),
                FollowUpFilter.of(
                        new ResponsibleParty(null, null, null, null, null, List.of(SupervisedOrgan.GOVERNMENT))),
                FollowUpFilter.of(new Subject("LAW_INSPECTION", null, null, null, null, null)),
                FollowUpFilter.of(Subject.of(new CaseId("case-1"))),
                FollowUpFilter.of(new Subject(null, null, "HANDLING_REPORT", null, null, null)),
                FollowUpFilter.of(new Subject(null, null, null, "ITEM_DUE", null, null)),
                FollowUpFilter.of(new Subject(null, null, null, null, "CLOSED", null)),
                FollowUpFilter.of(new Subject(null, null, null, null, null, "整改")),
                FollowUpFilter.of(new Lateness(Light.GREEN, null, null, null, null)),
                FollowUpFilter.of(new Lateness(Light.GREY, null, null, null, null)),
                FollowUpFilter.of(new Lateness(null, today, today.plusDays(9), null, null)),
                DAYS_LATE);
    }

    private static List<CaseFilter> caseFilters() {
        return List.of(
                CaseFilter.ANY,
                new CaseFilter("LAW_INSPECTION", null, null, null, null, null, null),
                new CaseFilter(null, "PLANNED", null, null, null, null, null),
                new CaseFilter(null, null, SupervisedOrgan.GOVERNMENT, null, null, null, null),
                new CaseFilter(null, null, null, UNIT, null, null, null),
                new CaseFilter(null, null, null, null, UNIT, null, null),
                new CaseFilter(null, null, null, null, null, "条例", null),
                new CaseFilter(null, null, null, null, null, null, true));
    }
}
