package org.duban.query.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.Desk;
import org.duban.query.InMemoryHistory;
import org.duban.query.RandomHistory;
import org.duban.query.followup.FindFollowUps;
import org.duban.query.followup.FollowUpFilter;
import org.duban.query.followup.FollowUpList;
import org.duban.query.followup.FollowUpStatus;
import org.duban.query.followup.FollowUps;
import org.duban.query.followup.Ladder;
import org.duban.query.followup.TrafficLight;
import org.duban.query.store.Changes;
import org.duban.query.timeline.AsOf;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.duban.query.timeline.Timeline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LiveViewsTest {

    private static final int STEPS = 400;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final InMemoryHistory book = new InMemoryHistory();
    private final RandomHistory history = new RandomHistory(random, book);
    private final Database database = new Database(book);
    private final Database empty = new Database(book);

    @AfterEach
    void close() {
        database.close();
        empty.close();
    }

    @Test
    void an_answer_given_while_the_writer_writes_tells_of_one_position_only() throws Exception {
        List<RecordedEvent> events = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            events.add(history.step());
        }
        CountDownLatch reading = new CountDownLatch(1);
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> write(events, reading));
        List<FollowUpList> answers = new ArrayList<>();
        while (!writer.isDone()) {
            answers.add(ask(database, new AsOf.Now()));
            reading.countDown();
        }
        writer.get();
        assertThat(answers)
                .as("seed %d", seed)
                .allSatisfy(answer ->
                        assertThat(ask(empty, new AsOf.Upto(answer.position()))).isEqualTo(answer));
    }

    @Test
    void views_that_are_being_folded_anew_are_read_as_they_were() {
        database.write(List.of(history.step()));
        FollowUpList before = ask(database, new AsOf.Now());
        database.views().store().fill();
        assertThat(ask(database, new AsOf.Now())).isEqualTo(before);
    }

    @Test
    void a_batch_that_does_not_go_on_from_where_the_rows_are_is_not_written() {
        assertThatIllegalStateException()
                .isThrownBy(() -> database.views().store().write(new Changes(3, 4)));
    }

    private void write(List<RecordedEvent> events, CountDownLatch reading) {
        try {
            reading.await();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
        for (int first = 0; first < STEPS; first += 10) {
            database.write(events.subList(first, first + 10));
        }
    }

    private FollowUpList ask(Database from, AsOf asOf) {
        Timeline timeline = new Timeline(from.views(), book, Clock.systemUTC(), RandomHistory.ZONE);
        Moment moment = new Moment(asOf, history.today());
        return new FollowUps(timeline, new TrafficLight(7), new Ladder(7))
                .find(
                        Desk.CLERK,
                        new FindFollowUps(FollowUpStatus.ALL, FollowUpFilter.ANY, moment, new Page(500, null)));
    }
}
