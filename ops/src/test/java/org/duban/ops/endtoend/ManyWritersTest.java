package org.duban.ops.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many people at once on a few cases, while somebody follows what is recorded. */
class ManyWritersTest {

    private static final int WRITERS = 32;
    private static final int CASES = 8;
    private static final int STEPS = 24;
    private static final long SEED = Long.getLong("duban.writers.seed", System.nanoTime());

    @Test
    void nothing_is_recorded_twice_or_missed_and_every_conflict_is_told(@TempDir Path data) throws Exception {
        System.out.println("many writers, seed " + SEED);
        try (Served served = Served.on(data, LocalDate.parse("2024-01-11"))) {
            Staff staff = Staff.hired(served.uri());
            List<Inspection> cases = opened(staff);
            // That the auditor is told names is put on record once, and must not stand between what others do.
            staff.person("auditor").get("/api/v1/cases/case-0/history");
            long before = staff.person("auditor").get("/api/v1/ledger/head").position();
            Tail tail = new Tail(staff.person("auditor"), cases);
            List<Colleague> colleagues = worked(cases, tail);

            long head = staff.person("auditor").get("/api/v1/ledger/head").position();
            assertThat(tail.positionsAfter(before))
                    .isEqualTo(LongStream.rangeClosed(before + 1, head).boxed().toList());
            assertThat(colleagues.stream()
                            .flatMap(each -> each.positions().stream())
                            .sorted())
                    .containsExactlyElementsOf(tail.lastOfCommitsAfter(before));
            assertThat(colleagues).allSatisfy(Colleague::mustHaveBeenToldOfConflicts);
            assertThat(colleagues.stream().mapToInt(Colleague::closings).sum()).isEqualTo(CASES);
        }
    }

    private static List<Inspection> opened(Staff staff) {
        List<Inspection> cases = IntStream.range(0, CASES)
                .mapToObj(number -> new Inspection(staff, "case-" + number))
                .toList();
        cases.forEach(each -> each.untilNotified().forEach(each::accepted));
        return cases;
    }

    private static List<Colleague> worked(List<Inspection> cases, Tail tail) throws Exception {
        Random random = new Random(SEED);
        List<Colleague> colleagues = IntStream.range(0, WRITERS)
                .mapToObj(number -> new Colleague(cases.get(number % CASES), number, new Random(random.nextLong())))
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 1)) {
            Future<?> tailing = threads.submit(tail);
            List<Future<?>> writing = new ArrayList<>();
            colleagues.forEach(each -> writing.add(threads.submit(() -> each.work(STEPS))));
            try {
                for (Future<?> each : writing) {
                    each.get();
                }
            } finally {
                tail.stop();
            }
            tailing.get();
        }
        return colleagues;
    }
}
