package org.duban.bench;

import com.mongodb.client.MongoClient;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import org.duban.events.Role;
import org.duban.events.ledger.mongo.LedgerClients;
import org.duban.query.access.Reader;
import org.duban.query.evaluation.FindUnitEvaluation;
import org.duban.query.evaluation.UnitEvaluations;
import org.duban.query.figure.AnnualReports;
import org.duban.query.figure.FindAnnualReport;
import org.duban.query.figure.ReportPeriod;
import org.duban.query.timeline.AsOf;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Timeline;

/**
 * The annual report, and organs and units over the year, with one, ten and a hundred times the example year; on the set
 * that {@code DUBAN_TEST_MONGODB_URI} names too, if it names one.
 */
final class YearReports implements Measurement {

    private static final int[] TIMES = Arrays.stream(
                    System.getProperty("duban.bench.times", "1,10,100").split(","))
            .mapToInt(Integer::parseInt)
            .toArray();
    private static final int REPORTS = 10;

    /** Slow ones are asked for less often, at least twice. */
    private static final long ENOUGH_NANOS = TimeUnit.SECONDS.toNanos(12);

    private static final Reader AUDITOR = Reader.of(Set.of(Role.AUDITOR), null, null);
    private static final ReportPeriod YEAR = ReportPeriod.of(Year.of(2023));
    private static final Moment MOMENT = new Moment(new AsOf.Now(), LocalDate.of(2024, 1, 11));

    @Override
    public void run() throws Exception {
        Path data = ExampleYearFolder.fresh();
        ExampleYearFolder.fill(data);
        run(data);
        Folders.delete(data);
    }

    static void run(Path data) {
        ManyYears years = ManyYears.of(data);
        System.out.printf(
                Locale.ROOT,
                "%nReports, ms, median of %d after as many to get warm, of fewer where they take long%n",
                REPORTS);
        System.out.println("| views | report | times the year | rows | first | ms | ms of processor time | load |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (int times : TIMES) {
            try (ViewDatabase database = ViewDatabase.embedded()) {
                print("embedded", times, years, database);
            }
        }
        String uri = System.getenv("DUBAN_TEST_MONGODB_URI");
        if (uri != null) {
            try (MongoClient client = LedgerClients.patient(uri)) {
                for (int times : TIMES) {
                    try (ViewDatabase database =
                            ViewDatabase.on(client, client.getDatabase("duban_bench_" + UUID.randomUUID()))) {
                        print("MongoDB", times, years, database);
                    }
                }
            }
        }
    }

    private static void print(String views, int times, ManyYears years, ViewDatabase database) {
        database.fill(1, rows -> years.fill(times, rows));
        Timeline timeline =
                new Timeline(database.views(), new NoHistory(), Clock.systemUTC(), ZoneId.of("Asia/Shanghai"));
        AnnualReports reports = new AnnualReports(timeline);
        UnitEvaluations units = new UnitEvaluations(timeline);
        print(views, "annual report", times, (long) times * years.acts(), YearReports::raised, reports);
        print(views, "organs and units", times, (long) times * years.owing(), YearReports::counted, units);
    }

    private static long raised(AnnualReports reports) {
        return Objects.requireNonNull(reports.find(AUDITOR, new FindAnnualReport(YEAR, MOMENT))
                .value("suggestions-raised")
                .orElseThrow()
                .count());
    }

    private static long counted(UnitEvaluations units) {
        return units.find(AUDITOR, new FindUnitEvaluation(YEAR, MOMENT)).parties().stream()
                .flatMap(party -> party.values().stream())
                .mapToLong(value -> value.rows().size())
                .sum();
    }

    private static <R> void print(
            String views, String name, int times, long rows, ToLongFunction<R> asking, R reports) {
        List<Double> wall = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        long begun = System.nanoTime();
        for (int round = 0; round < 2 || (round < 2 * REPORTS && System.nanoTime() - begun < ENOUGH_NANOS); round++) {
            long from = System.nanoTime();
            long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long told = asking.applyAsLong(reports);
            processor.add((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e6);
            wall.add((System.nanoTime() - from) / 1e6);
            if (told == 0 || told % times != 0) {
                throw new IllegalStateException("another report: " + told);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %d | %,d | %,.0f | %s | %s | %s |%n",
                views,
                name,
                times,
                rows,
                wall.getFirst(),
                new BenchRounds(wall.subList(wall.size() / 2, wall.size())),
                new BenchRounds(processor.subList(processor.size() / 2, processor.size())),
                Machine.load());
    }
}
