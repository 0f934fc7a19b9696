package org.duban.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.duban.events.CaseId;
import org.duban.events.Role;
import org.duban.query.access.Reader;
import org.duban.query.cases.CaseFilter;
import org.duban.query.cases.CaseSort;
import org.duban.query.cases.Cases;
import org.duban.query.cases.FindCase;
import org.duban.query.cases.FindCases;
import org.duban.query.followup.FindFollowUps;
import org.duban.query.followup.FollowUpFilter;
import org.duban.query.followup.FollowUpStatus;
import org.duban.query.followup.FollowUps;
import org.duban.query.followup.Ladder;
import org.duban.query.followup.TrafficLight;
import org.duban.query.timeline.AsOf;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.duban.query.timeline.Timeline;
import org.duban.query.view.LiveViews;

/** Pages from views on MongoDB, each beside a raw {@code find} of the same rows that are decoded as well. */
final class ViewPages {

    private static final int CASE = 20;
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 5;
    private static final int ASKED = 100;
    private static final int CHANGED = 30;
    private static final Reader AUDITOR = Reader.of(Set.of(Role.AUDITOR), null, null);
    private static final Moment NOW = new Moment(new AsOf.Now(), BenchDuties.TODAY);
    private static final FindFollowUps OVERDUE =
            new FindFollowUps(FollowUpStatus.OVERDUE, FollowUpFilter.ANY, NOW, Page.FIRST);
    private static final FindCases OPENED = new FindCases(CaseFilter.ANY, CaseSort.OPENED, NOW, Page.FIRST);

    private final ViewDatabase database;
    private final LiveViews views;
    private final RawRows raw;
    private final FollowUps followUps;
    private final Cases cases;
    private int next;

    private ViewPages(MongoClient client, MongoDatabase database) {
        this.database = ViewDatabase.on(client, database);
        raw = new RawRows(database);
        views = this.database.views();
        Timeline timeline = new Timeline(views, new NoHistory(), Clock.systemUTC(), ZoneId.of("Asia/Shanghai"));
        followUps = new FollowUps(timeline, new TrafficLight(7), new Ladder(7));
        cases = new Cases(timeline);
    }

    static void run(MongoClient client, int... sizes) throws Exception {
        System.out.printf(
                Locale.ROOT,
                "%nPages from views on a set of three, µs, median of %d rounds of %d each (%d after a change)%n",
                ROUNDS,
                ASKED,
                CHANGED);
        System.out.println("| follow-ups | page | raw find | views | / raw | right after a change | / raw | load |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (int size : sizes) {
            MongoDatabase fresh = client.getDatabase("duban_bench_" + UUID.randomUUID());
            ViewPages pages = new ViewPages(client, fresh);
            try {
                pages.print(size);
            } finally {
                pages.database.close();
            }
        }
    }

    /** A page, and the raw find of its rows. */
    private record Asking(IntSupplier raw, IntSupplier ours) {}

    private void print(int size) throws Exception {
        long begun = System.nanoTime();
        database.fill(size, size / CASE);
        System.err.printf(Locale.ROOT, "%,d follow-ups filled in, %.0f s%n", size, (System.nanoTime() - begun) / 1e9);
        raw.look();
        Map<String, Asking> all = new LinkedHashMap<>();
        all.put("overdue, rows", new Asking(raw::overdue, () -> raw.listed(views)));
        all.put(
                "overdue, with numbers",
                new Asking(
                        raw::overdue,
                        () -> followUps.find(AUDITOR, OVERDUE).items().size()));
        all.put(
                "cases",
                new Asking(raw::cases, () -> cases.find(AUDITOR, OPENED).items().size()));
        all.put("one case", new Asking(() -> raw.one(id(size)), () -> one(id(size))));
        for (Map.Entry<String, Asking> asking : all.entrySet()) {
            print(size, asking.getKey(), asking.getValue());
        }
    }

    private void print(int size, String page, Asking asking) throws Exception {
        List<Double> bare = new ArrayList<>();
        List<Double> ours = new ArrayList<>();
        List<Double> changed = new ArrayList<>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            bare.add(micros(ASKED, () -> {}, asking.raw()));
            ours.add(micros(ASKED, () -> {}, asking.ours()));
            changed.add(micros(CHANGED, database::change, asking.ours()));
        }
        System.out.printf(
                Locale.ROOT,
                "| %,d | %s | %s | %s | %s | %s | %s | %s |%n",
                size,
                page,
                warm(bare),
                warm(ours),
                BenchRounds.ratios(ours, bare, WARM_UP),
                warm(changed),
                BenchRounds.ratios(changed, bare, WARM_UP),
                Machine.load());
    }

    private static BenchRounds warm(List<Double> rounds) {
        return new BenchRounds(rounds.subList(WARM_UP, rounds.size()));
    }

    private String id(int size) {
        return "owed-" + next++ * 7L % (size / CASE);
    }

    private int one(String id) {
        return cases.find(AUDITOR, new FindCase(new CaseId(id), NOW))
                .orElseThrow()
                .items()
                .size();
    }

    /** The median of so many answers; what comes before each is not counted. */
    private static double micros(int times, Runnable before, IntSupplier asking) {
        double[] taken = new double[times];
        for (int asked = 0; asked < times; asked++) {
            before.run();
            long start = System.nanoTime();
            if (asking.getAsInt() < OwedItems.EACH) {
                throw new IllegalStateException("not a whole page");
            }
            taken[asked] = (System.nanoTime() - start) / 1e3;
        }
        Arrays.sort(taken);
        return taken[times / 2];
    }
}
