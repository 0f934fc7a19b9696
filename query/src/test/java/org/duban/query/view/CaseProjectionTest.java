package org.duban.query.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.axonframework.messaging.StreamableMessageSource;
import org.duban.events.Role;
import org.duban.events.UnitId;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.events.unit.UnitEvent.UnitKind;
import org.duban.events.unit.UnitEvent.UnitRegistered;
import org.duban.query.Facts;
import org.duban.query.InMemoryHistory;
import org.duban.query.RandomHistory;
import org.duban.query.access.Reader;
import org.duban.query.followup.FindFollowUps;
import org.duban.query.followup.FollowUpFilter;
import org.duban.query.followup.FollowUpList;
import org.duban.query.followup.FollowUpStatus;
import org.duban.query.followup.FollowUps;
import org.duban.query.followup.Ladder;
import org.duban.query.followup.TrafficLight;
import org.duban.query.row.CaseRow;
import org.duban.query.row.Condition;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.timeline.AsOf;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.duban.query.timeline.Timeline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseProjectionTest {

    private static final int STEPS = 300;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final long seed = System.nanoTime();
    private final InMemoryHistory book = new InMemoryHistory();
    private final RandomHistory history = new RandomHistory(new Random(seed), book);
    private Processor processor;

    @BeforeEach
    void open(@TempDir Path folder) {
        processor = new Processor(folder);
    }

    @AfterEach
    void close() {
        processor.close();
    }

    @Test
    void events_on_axon_lead_to_the_views_that_the_same_events_lead_to_when_folded() {
        publish(STEPS);
        processor.axon().start();
        assertThat(processor.database().views().progress().awaitPosition(STEPS, PATIENCE))
                .isTrue();
        FollowUpList live = ask(new AsOf.Now());
        processor.database().moveOn();
        assertThat(ask(new AsOf.Upto(STEPS))).as("seed %d", seed).isEqualTo(live);
        assertThat(live.items()).isNotEmpty();
    }

    @Test
    void a_reset_makes_the_same_views_again_whatever_they_held() {
        publish(STEPS);
        processor.axon().start();
        ViewProgress progress = processor.database().views().progress();
        assertThat(progress.awaitPosition(STEPS, PATIENCE)).isTrue();
        FollowUpList before = ask(new AsOf.Now());
        processor.axon().shutDown();
        processor.database().damage();
        assertThat(ask(new AsOf.Now())).as("seed %d", seed).isNotEqualTo(before);
        processor.axon().resetTokens(StreamableMessageSource::createTailToken);
        processor.axon().start();
        assertThat(progress.awaitPosition(STEPS, PATIENCE)).isTrue();
        assertThat(ask(new AsOf.Now())).as("seed %d", seed).isEqualTo(before);
    }

    @Test
    void views_caught_up_at_the_start_are_carried_on_from_there() {
        publish(STEPS);
        assertThat(processor.database().writer().catchUp()).isEqualTo(STEPS);
        publish(STEPS);
        processor.axon().start();
        assertThat(processor.database().views().progress().awaitPosition(2 * STEPS, PATIENCE))
                .isTrue();
        FollowUpList live = ask(new AsOf.Now());
        processor.database().moveOn();
        assertThat(ask(new AsOf.Upto(2 * STEPS))).as("seed %d", seed).isEqualTo(live);
    }

    @Test
    void commits_over_several_cases_lead_to_the_same_views_on_axon_when_caught_up_and_when_folded() {
        publishTogether(STEPS);
        processor.axon().start();
        assertThat(processor.database().views().progress().awaitPosition(STEPS, PATIENCE))
                .isTrue();
        Map<String, Long> onAxon = positions(processor.database());
        FollowUpList live = ask(new AsOf.Now());
        processor.database().moveOn();
        try (Database caughtUp = new Database(processor.history())) {
            caughtUp.writer().catchUp();
            assertThat(positions(caughtUp)).as("seed %d", seed).isEqualTo(onAxon);
        }
        assertThat(onAxon.values())
                .as("seed %d", seed)
                .allMatch(position -> position == processor.history().endOf(position));
        assertThat(ask(new AsOf.Upto(STEPS))).as("seed %d", seed).isEqualTo(live);
    }

    @Test
    void an_answer_as_of_a_position_within_a_commit_is_that_of_its_end() {
        publishTogether(STEPS);
        LongStream.rangeClosed(1, STEPS)
                .filter(position -> position < processor.history().endOf(position))
                .limit(3)
                .forEach(position -> assertThat(ask(new AsOf.Upto(position)))
                        .as("seed %d", seed)
                        .isEqualTo(ask(new AsOf.Upto(processor.history().endOf(position)))));
    }

    @Test
    void progress_passes_events_that_belong_to_no_case() {
        processor.axon().start();
        UnitRegistered registered =
                new UnitRegistered(new UnitId("greening"), "绿化市容局", UnitKind.DEPARTMENT, null, Facts.day("01-01"));
        processor.publish(List.of(book.write(registered)));
        assertThat(processor.database().views().progress().awaitPosition(1, PATIENCE))
                .isTrue();
    }

    @Test
    void waiting_for_a_position_that_does_not_come_ends_in_time() {
        assertThat(processor.database().views().progress().awaitPosition(1, Duration.ofMillis(20)))
                .isFalse();
    }

    private FollowUpList ask(AsOf asOf) {
        Timeline timeline =
                new Timeline(processor.database().views(), processor.history(), Clock.systemUTC(), RandomHistory.ZONE);
        Reader auditor = Reader.of(Set.of(Role.AUDITOR), null, null);
        Moment moment = new Moment(asOf, history.today());
        return new FollowUps(timeline, new TrafficLight(7), new Ladder(7))
                .find(auditor, new FindFollowUps(FollowUpStatus.ALL, FollowUpFilter.ANY, moment, new Page(500, null)));
    }

    /** The position that each case's row tells. */
    private static Map<String, Long> positions(Database database) {
        Map<String, Long> positions = new TreeMap<>();
        Listing all = new Listing(Condition.always(), CaseRow.ID, "", Integer.MAX_VALUE);
        database.views().cases(all).forEach(view -> positions.put(view.caseId().value(), view.position()));
        return positions;
    }

    /** Publishes so many steps, a few of them a commit. */
    private void publishTogether(int steps) {
        List<RecordedEvent> commit = new ArrayList<>();
        for (int step = 1; step <= steps; step++) {
            commit.add(history.step());
            if (step % 7 == 0 || step % 3 == 0 || step == steps) {
                processor.publish(commit);
                commit.clear();
            }
        }
    }

    private void publish(int steps) {
        List<RecordedEvent> events = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            events.add(history.step());
        }
        events.forEach(event -> processor.publish(List.of(event)));
    }
}
