package org.duban.query.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.duban.events.Role;
import org.duban.query.InMemoryHistory;
import org.duban.query.RandomHistory;
import org.duban.query.access.Reader;
import org.duban.query.cases.CaseFilter;
import org.duban.query.cases.CaseSort;
import org.duban.query.cases.Cases;
import org.duban.query.cases.FindCases;
import org.duban.query.followup.FindFollowUps;
import org.duban.query.followup.FollowUpFilter;
import org.duban.query.followup.FollowUpStatus;
import org.duban.query.followup.FollowUps;
import org.duban.query.followup.Ladder;
import org.duban.query.followup.TrafficLight;
import org.duban.query.registers.FindEntries;
import org.duban.query.registers.RegisterEntries;
import org.duban.query.timeline.AsOf;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.duban.query.timeline.Timeline;
import org.duban.query.view.LiveViews;
import org.duban.query.view.ViewWriter;
import org.junit.jupiter.api.Test;

/** Each question that a page puts to the views is a way to the database and back, so a long page puts no more than a short one. */
class PageQuestionsTest {

    private static final int STEPS = 400;
    private static final Reader AUDITOR = Reader.of(Set.of(Role.AUDITOR), null, null);

    private final AtomicInteger asked = new AtomicInteger();
    private final InMemoryHistory book = new InMemoryHistory();
    private final RandomHistory history = new RandomHistory(new Random(STEPS), book);

    @Test
    void a_long_page_puts_no_more_questions_than_a_short_one() {
        for (int step = 0; step < STEPS; step++) {
            history.step();
        }
        MemoryViewStore store = new MemoryViewStore();
        new ViewWriter(new LiveViews(store), book).catchUp();
        LiveViews views = new LiveViews(new RecordingStore(store, (table, query) -> asked.incrementAndGet()));
        Timeline timeline = new Timeline(views, book, Clock.systemUTC(), RandomHistory.ZONE);
        LocalDate today = history.today();
        Moment now = new Moment(new AsOf.Now(), today);
        Cases cases = new Cases(timeline);
        FollowUps followUps = new FollowUps(timeline, new TrafficLight(7), new Ladder(7));
        RegisterEntries registers = new RegisterEntries(timeline);

        mustAskAlike(page -> cases.find(AUDITOR, new FindCases(CaseFilter.ANY, CaseSort.OPENED, now, page))
                .items()
                .size());
        mustAskAlike(page -> followUps
                .find(AUDITOR, new FindFollowUps(FollowUpStatus.ALL, FollowUpFilter.ANY, now, page))
                .items()
                .size());
        mustAskAlike(page -> registers
                .find(AUDITOR, new FindEntries("unit", null, now, page))
                .items()
                .size());
    }

    private void mustAskAlike(Function<Page, Integer> question) {
        assertThat(question.apply(new Page(2, null))).isEqualTo(2); // what is kept for the next time is kept now
        asked.set(0);
        assertThat(question.apply(new Page(1, null))).isEqualTo(1);
        int once = asked.getAndSet(0);
        assertThat(question.apply(new Page(100, null))).isGreaterThan(2);
        assertThat(asked).hasValue(once);
    }
}
