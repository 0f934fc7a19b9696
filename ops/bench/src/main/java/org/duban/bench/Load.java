package org.duban.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many writers at once, each on a stream of its own, for a while. */
final class Load {

    private static final long WARM_NANOS = 2_000_000_000L;
    private static final long COUNTED_NANOS = 2_000_000_000L;

    private Load() {}

    /**
     * What a load came to.
     *
     * @param perSecond appends acknowledged each second
     * @param p50 median time of one append, in microseconds
     * @param p99 99th percentile, in microseconds
     */
    record Result(double perSecond, double p50, double p99) {}

    static Result on(Target target, int writers) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(writers)) {
            long warm = System.nanoTime() + WARM_NANOS;
            List<Callable<long[]>> work = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                String stream = "case-" + writer;
                work.add(() -> write(target, stream, warm, warm + COUNTED_NANOS));
            }
            List<long[]> times = new ArrayList<>();
            for (Future<long[]> written : pool.invokeAll(work)) {
                times.add(written.get());
            }
            return result(times);
        }
    }

    private static long[] write(Target target, String stream, long from, long to) throws Exception {
        long[] times = new long[1_000_000];
        int count = 0;
        long start = System.nanoTime();
        for (long sequence = 0; start < to; sequence++) {
            target.append(stream, sequence);
            long end = System.nanoTime();
            if (start >= from && count < times.length) {
                times[count++] = end - start;
            }
            start = end;
        }
        return Arrays.copyOf(times, count);
    }

    private static Result result(List<long[]> times) {
        long[] all = times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return new Result(all.length / (COUNTED_NANOS / 1e9), micros(all, 0.50), micros(all, 0.99));
    }

    static double micros(long[] sorted, double quantile) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) (quantile * (sorted.length - 1))] / 1e3;
    }
}
