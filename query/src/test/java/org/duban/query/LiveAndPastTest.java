package org.duban.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.duban.events.CaseId;
import org.duban.events.DutyKind;
import org.duban.events.MeetingId;
import org.duban.events.Role;
import org.duban.events.StreamId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.duty.Light;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.access.Reader;
import org.duban.query.cases.CaseFilter;
import org.duban.query.cases.Cases;
import org.duban.query.cases.FindCase;
import org.duban.query.cases.FindCases;
import org.duban.query.followup.FindFollowUps;
import org.duban.query.followup.FollowUpFilter;
import org.duban.query.followup.FollowUpStatus;
import org.duban.query.followup.FollowUps;
import org.duban.query.followup.Ladder;
import org.duban.query.followup.Lateness;
import org.duban.query.followup.ResponsibleParty;
import org.duban.query.followup.Subject;
import org.duban.query.followup.TrafficLight;
import org.duban.query.history.FindHistory;
import org.duban.query.history.Histories;
import org.duban.query.registers.FindEntries;
import org.duban.query.registers.RegisterEntries;
import org.duban.query.timeline.AsOf;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.duban.query.timeline.Timeline;
import org.duban.query.view.Database;
import org.duban.query.words.PersonNames;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LiveAndPastTest {

    private static final int STEPS = 500;
    private static final Reader CLERK = Reader.of(Set.of(Role.CLERK), null, null);

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final InMemoryHistory book = new InMemoryHistory();
    private final RandomHistory history = new RandomHistory(random, book);
    private final Database database = new Database(book);
    private final Timeline timeline = new Timeline(database.views(), book, Clock.systemUTC(), RandomHistory.ZONE);
    private final FollowUps followUps = new FollowUps(timeline, new TrafficLight(7), new Ladder(7));
    private final Cases cases = new Cases(timeline);
    private final RegisterEntries entries = new RegisterEntries(timeline);
    private final Histories histories = new Histories(timeline, book, PersonNames.SHORT);

    private record Kept(Moment then, List<String> answers) {}

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void every_answer_kept_at_the_time_equals_the_later_answer_as_of_its_position() {
        List<Kept> kept = new ArrayList<>();
        List<RecordedEvent> batch = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            batch.add(history.step());
            if (random.nextInt(5) == 0) {
                database.write(batch);
                batch.clear();
                LocalDate on = history.today().plusDays(random.nextInt(3));
                Moment then = new Moment(new AsOf.Upto(book.head().position()), on);
                kept.add(new Kept(then, answers(CLERK, new Moment(new AsOf.Now(), on))));
            }
        }
        assertThat(kept)
                .as("seed %d", seed)
                .isNotEmpty()
                .allSatisfy(then -> assertThat(answers(CLERK, then.then())).isEqualTo(then.answers()));
    }

    @Test
    void a_batch_that_comes_again_changes_nothing() {
        List<RecordedEvent> events = steps(STEPS);
        for (int first = 0; first < STEPS; first += 50) {
            database.write(events.subList(first, first + 50));
            database.write(events.subList(Math.max(0, first - 25), first + 50));
        }
        Moment now = new Moment(new AsOf.Now(), history.today());
        List<String> live = answers(CLERK, now);
        database.moveOn();
        assertThat(answers(CLERK, new Moment(new AsOf.Upto(STEPS), history.today())))
                .as("seed %d", seed)
                .isEqualTo(live);
    }

    @Test
    void a_filter_finds_the_same_rows_in_the_database_and_in_memory_for_every_reader() {
        database.write(steps(STEPS));
        LocalDate on = history.today();
        List<Reader> readers = Readers.all();
        List<FindFollowUps> queries = queries(new Moment(new AsOf.Upto(STEPS), on));
        List<String> live = all(readers, queries);
        database.moveOn();
        assertThat(all(readers, queries)).as("seed %d", seed).isEqualTo(live);
    }

    private List<String> all(List<Reader> readers, List<FindFollowUps> queries) {
        List<String> answers = new ArrayList<>();
        for (Reader reader : readers) {
            queries.forEach(query -> answers.add(followUps.find(reader, query).toString()));
            answers.addAll(answers(reader, queries.getFirst().moment()));
        }
        return answers;
    }

    private List<String> answers(Reader reader, Moment moment) {
        List<String> answers = new ArrayList<>();
        Page page = new Page(500, null);
        for (FollowUpStatus status : FollowUpStatus.values()) {
            answers.add(followUps
                    .find(reader, new FindFollowUps(status, FollowUpFilter.ANY, moment, page))
                    .toString());
        }
        for (CaseFilter filter : filters()) {
            answers.add(cases.find(reader, new FindCases(filter, moment, page)).toString());
        }
        for (String entry : List.of("meeting-m-1", "unit-unit-1")) {
            answers.add(histories
                    .find(reader, new FindHistory(new StreamId(entry), moment, Locale.CHINESE, page))
                    .toString());
        }
        answers.add(entries.find(reader, new FindEntries(MeetingId.KIND, null, moment, page))
                .toString());
        for (int n = 0; n < 5; n++) {
            CaseId id = new CaseId("case-" + n);
            answers.add(cases.find(reader, new FindCase(id, moment)).toString());
            answers.add(histories
                    .find(reader, new FindHistory(id.stream(), moment, Locale.CHINESE, page))
                    .toString());
        }
        return answers;
    }

    private List<RecordedEvent> steps(int count) {
        List<RecordedEvent> events = new ArrayList<>();
        for (int step = 0; step < count; step++) {
            events.add(history.step());
        }
        return events;
    }

    private static List<CaseFilter> filters() {
        return List.of(
                CaseFilter.ANY,
                new CaseFilter("LAW_INSPECTION", "HANDLING", null, null, null, null, null),
                new CaseFilter(null, null, SupervisedOrgan.GOVERNMENT, Facts.COMMITTEE, null, "WASTE", true),
                new CaseFilter(null, null, null, null, new UnitId("unit-1"), null, null),
                new CaseFilter(null, null, SupervisedOrgan.COURT, null, null, null, false));
    }

    private static List<FindFollowUps> queries(Moment moment) {
        List<FindFollowUps> queries = new ArrayList<>();
        Page page = new Page(500, null);
        for (Light light : Light.values()) {
            queries.add(new FindFollowUps(FollowUpStatus.ALL, filter(null, null, light, null, null), moment, page));
        }
        for (DutyKind kind : HandlingDuty.values()) {
            queries.add(new FindFollowUps(FollowUpStatus.OPEN, filter(null, kind, null, null, null), moment, page));
        }
        UnitId unit = new UnitId("unit-1");
        queries.add(new FindFollowUps(FollowUpStatus.ALL, filter(unit, null, null, "ITEM-2", null), moment, page));
        queries.add(new FindFollowUps(
                FollowUpStatus.ALL, filter(null, null, null, "检查", Facts.day("03-01")), moment, page));
        return queries;
    }

    private static FollowUpFilter filter(UnitId unit, DutyKind kind, Light light, String text, LocalDate dueTo) {
        return new FollowUpFilter(
                new ResponsibleParty(null, null, unit, null, null, null),
                new Subject(null, null, kind == null ? null : kind.name(), null, null, text),
                new Lateness(light, null, dueTo, null, null));
    }
}
