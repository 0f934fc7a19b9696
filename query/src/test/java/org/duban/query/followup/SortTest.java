package org.duban.query.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.query.Desk.CLERK;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.duban.events.UnitId;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.InMemoryHistory;
import org.duban.query.RandomHistory;
import org.duban.query.timeline.AsOf;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.duban.query.timeline.Timeline;
import org.duban.query.view.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every order after a random history, live and folded anew. */
class SortTest {

    private static final int STEPS = 300;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final InMemoryHistory book = new InMemoryHistory();
    private final RandomHistory history = new RandomHistory(random, book);
    private final Database database = new Database(book);
    private final Timeline timeline = new Timeline(database.views(), book, Clock.systemUTC(), RandomHistory.ZONE);
    private final FollowUps followUps = new FollowUps(timeline, new TrafficLight(7), new Ladder(7));

    @BeforeEach
    void happen() {
        List<RecordedEvent> events = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            events.add(history.step());
        }
        database.write(events);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @EnumSource
    void a_list_is_in_its_order(Sort sort) {
        for (FollowUpStatus status : FollowUpStatus.values()) {
            assertThat(find(status, sort, new Page(500, null)).items())
                    .as("seed %d, %s", seed, status)
                    .isSortedAccordingTo(order(sort));
        }
    }

    @ParameterizedTest
    @EnumSource
    void pages_give_the_whole_list_once_although_it_is_folded_anew_between_them(Sort sort) {
        for (FollowUpStatus status : FollowUpStatus.values()) {
            List<FollowUp> whole = find(status, sort, new Page(500, null)).items();
            int limit = 1 + random.nextInt(5);
            List<FollowUp> read = new ArrayList<>();
            FollowUpList page = find(status, sort, new Page(limit, null));
            read.addAll(page.items());
            while (page.next() != null) {
                database.moveOn();
                page = find(status, sort, new Page(limit, page.next()));
                read.addAll(page.items());
            }
            assertThat(read).as("seed %d, %s, by %d", seed, status, limit).isEqualTo(whole);
        }
    }

    private FollowUpList find(FollowUpStatus status, Sort sort, Page page) {
        Moment moment = new Moment(new AsOf.Upto(STEPS), history.today());
        return followUps.find(CLERK, new FindFollowUps(status, FollowUpFilter.ANY, sort, moment, page));
    }

    private static Comparator<FollowUp> order(Sort sort) {
        Comparator<FollowUp> byDay =
                Comparator.comparing(FollowUp::dueOn, Comparator.nullsLast(Comparator.naturalOrder()));
        return switch (sort) {
            case DUE -> byDay;
            case DAYS_LATE -> Comparator.comparing(FollowUp::daysLate, Comparator.nullsLast(Comparator.reverseOrder()));
            case UNIT ->
                Comparator.comparing(FollowUp::unit, Comparator.nullsLast(Comparator.comparing(UnitId::value)))
                        .thenComparing(byDay);
            case CASE ->
                Comparator.<FollowUp, String>comparing(owed -> owed.caseId() == null
                                ? owed.stream().value()
                                : owed.caseId().value())
                        .thenComparing(byDay);
        };
    }
}
