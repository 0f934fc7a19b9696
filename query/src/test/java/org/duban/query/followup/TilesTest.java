package org.duban.query.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.query.Desk.CLERK;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.duban.events.Role;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.duty.Light;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.InMemoryHistory;
import org.duban.query.RandomHistory;
import org.duban.query.access.Reader;
import org.duban.query.followup.FollowUpList.Counts;
import org.duban.query.followup.FollowUpList.Share;
import org.duban.query.timeline.AsOf;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.duban.query.timeline.Timeline;
import org.duban.query.view.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every number beside the list that it leads to, after a random history, live and as of positions of the past. */
class TilesTest {

    private static final int STEPS = 400;
    private static final Page ALL = new Page(500, null);
    private static final Reader GOVERNMENT =
            Reader.of(Set.of(Role.OFFICE), new UnitId("office"), SupervisedOrgan.GOVERNMENT);
    private static final Reader DEPARTMENT =
            Reader.of(Set.of(Role.DEPARTMENT), new UnitId("unit-1"), SupervisedOrgan.GOVERNMENT);

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final InMemoryHistory book = new InMemoryHistory();
    private final RandomHistory history = new RandomHistory(random, book);
    private final Database database = new Database(book);
    private final Timeline timeline = new Timeline(database.views(), book, Clock.systemUTC(), RandomHistory.ZONE);
    private final FollowUps followUps = new FollowUps(timeline, new TrafficLight(7), new Ladder(7));

    private record Asked(Reader reader, Moment moment) {}

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

    @Test
    void every_tab_is_as_long_as_its_number_says() {
        for (Asked asked : everyone()) {
            for (FollowUpFilter filter : filters()) {
                Counts counts = find(asked, FollowUpStatus.values()[random.nextInt(7)], filter)
                        .counts();
                assertThat(counts)
                        .as("seed %d, %s, %s", seed, asked, filter)
                        .isEqualTo(new Counts(
                                length(asked, FollowUpStatus.OVERDUE, filter),
                                length(asked, FollowUpStatus.DUE_SOON, filter),
                                length(asked, FollowUpStatus.OPEN, filter),
                                length(asked, FollowUpStatus.DONE_LATE, filter),
                                length(asked, FollowUpStatus.NO_DATE, filter),
                                length(asked, FollowUpStatus.NO_OWNER, filter)));
            }
        }
    }

    @Test
    void every_share_and_light_is_as_long_as_its_number_says_and_nothing_is_left_out() {
        for (Asked asked : everyone()) {
            for (FollowUpStatus status : FollowUpStatus.values()) {
                FollowUpList list = find(asked, status, FollowUpFilter.ANY);
                assertThat(list.breakdown().stream().mapToLong(Share::all).sum())
                        .as("seed %d, %s, %s", seed, asked, status)
                        .isEqualTo(list.items().size());
                list.breakdown().forEach(share -> check(asked, status, share));
            }
        }
    }

    @Test
    void the_random_history_holds_what_is_to_be_counted() {
        FollowUpList all = find(new Asked(CLERK, now()), FollowUpStatus.ALL, FollowUpFilter.ANY);
        assertThat(all.breakdown()).as("seed %d", seed).isNotEmpty();
        assertThat(all.items()).as("seed %d", seed).hasSizeGreaterThan(10);
    }

    private void check(Asked asked, FollowUpStatus status, Share share) {
        for (Light light : Light.values()) {
            FollowUpFilter tile = new FollowUpFilter(
                    ResponsibleParty.of(share), Subject.ANY, new Lateness(light, null, null, null, null));
            assertThat(share.of(light))
                    .as("seed %d, %s, %s, %s, %s", seed, asked, status, share, light)
                    .isEqualTo(length(asked, status, tile));
        }
    }

    private List<Asked> everyone() {
        List<Asked> everyone = new ArrayList<>();
        for (Reader reader : List.of(CLERK, GOVERNMENT, DEPARTMENT)) {
            everyone.add(new Asked(reader, now()));
            everyone.add(new Asked(reader, new Moment(new AsOf.Upto(random.nextInt(STEPS)), history.today())));
            everyone.add(
                    new Asked(reader, new Moment(new AsOf.Now(), history.today().minusDays(random.nextInt(90)))));
        }
        return everyone;
    }

    private Moment now() {
        return new Moment(new AsOf.Now(), history.today());
    }

    private static List<FollowUpFilter> filters() {
        return List.of(
                FollowUpFilter.ANY,
                FollowUpFilter.of(ResponsibleParty.of(new UnitId("unit-1"))),
                FollowUpFilter.of(ResponsibleParty.of(SupervisedOrgan.COURT)),
                FollowUpFilter.of(Subject.of(HandlingDuty.ITEM_ASSIGNMENT)),
                FollowUpFilter.of(new Lateness(Light.GREEN, null, null, null, null)),
                FollowUpFilter.of(new Lateness(null, null, null, 3L, 30L)));
    }

    private long length(Asked asked, FollowUpStatus status, FollowUpFilter filter) {
        return find(asked, status, filter).items().size();
    }

    private FollowUpList find(Asked asked, FollowUpStatus status, FollowUpFilter filter) {
        return followUps.find(asked.reader(), new FindFollowUps(status, filter, asked.moment(), ALL));
    }
}
