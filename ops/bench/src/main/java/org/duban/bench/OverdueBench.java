package org.duban.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.duban.events.Role;
import org.duban.query.access.Reader;
import org.duban.query.followup.FindFollowUps;
import org.duban.query.followup.FollowUpFilter;
import org.duban.query.followup.FollowUpStatus;
import org.duban.query.followup.FollowUps;
import org.duban.query.followup.Ladder;
import org.duban.query.followup.TrafficLight;
import org.duban.query.row.Condition;
import org.duban.query.row.DutyFields;
import org.duban.query.row.DutyOrder;
import org.duban.query.row.DutyRow;
import org.duban.query.row.Row;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.timeline.AsOf;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.duban.query.timeline.Timeline;

/**
 * The first page of the overdue list with its numbers, beside a bare walk over the same rows: a map of open duties sorted
 * by due day, from which as many are read as the page shows.
 */
final class OverdueBench implements Measurement {

    private static final int[] EMBEDDED = {10_000, 100_000};
    private static final int WARM_UP = 60;
    private static final int ROUNDS = 40;
    private static final int ASKED = 200;
    private static final Reader AUDITOR = Reader.of(Set.of(Role.AUDITOR), null, null);
    private static final FindFollowUps QUERY = new FindFollowUps(
            FollowUpStatus.OVERDUE, FollowUpFilter.ANY, new Moment(new AsOf.Now(), BenchDuties.TODAY), Page.FIRST);

    @Override
    public void run() {
        System.out.printf(
                Locale.ROOT,
                "%nFirst page of the overdue list, µs of processor time, median of %d rounds of %d each%n",
                ROUNDS,
                ASKED);
        System.out.println(
                "| views | follow-ups | overdue | bare walk of the page | page and numbers after a change | / bare"
                        + " | page and numbers again | / bare |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (int rows : EMBEDDED) {
            try (ViewDatabase database = ViewDatabase.embedded()) {
                print("embedded", rows, database);
            }
        }
    }

    private static void print(String views, int rows, ViewDatabase database) {
        database.fill(rows);
        Timeline timeline =
                new Timeline(database.views(), new NoHistory(), Clock.systemUTC(), ZoneId.of("Asia/Shanghai"));
        FollowUps followUps = new FollowUps(timeline, new TrafficLight(7), new Ladder(7));
        NavigableMap<String, Row> sorted = sorted(database);
        List<Double> bare = new ArrayList<>();
        List<Double> changed = new ArrayList<>();
        List<Double> again = new ArrayList<>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            bare.add(micros(() -> {}, () -> walk(sorted).size()));
            changed.add(micros(database::change, () -> ask(followUps)));
            again.add(micros(() -> {}, () -> ask(followUps)));
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %,d | %,d | %s | %s | %s | %s | %s |%n",
                views,
                rows,
                followUps.find(AUDITOR, QUERY).counts().overdue(),
                warm(bare),
                warm(changed),
                BenchRounds.ratios(changed, bare, WARM_UP),
                warm(again),
                BenchRounds.ratios(again, bare, WARM_UP));
    }

    private static BenchRounds warm(List<Double> rounds) {
        return new BenchRounds(rounds.subList(WARM_UP, rounds.size()));
    }

    private static int ask(FollowUps followUps) {
        return followUps.find(AUDITOR, QUERY).items().size();
    }

    private static NavigableMap<String, Row> sorted(ViewDatabase database) {
        NavigableMap<String, Row> sorted = new TreeMap<>();
        Condition open = Condition.is(DutyFields.OPEN, true);
        database.list(new Listing(open, DutyOrder.DUE, "", Integer.MAX_VALUE))
                .forEach(row -> sorted.put(row.text(DutyOrder.DUE), row));
        return sorted;
    }

    /** The same rows: a page, and one row more to know whether another page follows. */
    private static List<DutyRow> walk(NavigableMap<String, Row> sorted) {
        return sorted.headMap(BenchDuties.TODAY.toString()).values().stream()
                .limit(QUERY.page().limit() + 1)
                .map(DutyFields::row)
                .toList();
    }

    @FunctionalInterface
    private interface Asking {

        int rows();
    }

    /**
     * The processor time of an answer on the average; what comes before it is not counted. Nothing here waits, so it is
     * what an idle machine takes.
     */
    private static double micros(Runnable before, Asking asking) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long taken = 0;
        for (int asked = 0; asked < ASKED; asked++) {
            before.run();
            long start = threads.getCurrentThreadCpuTime();
            if (asking.rows() < QUERY.page().limit()) {
                throw new IllegalStateException("not a whole page");
            }
            taken += threads.getCurrentThreadCpuTime() - start;
        }
        return taken / 1e3 / ASKED;
    }
}
