package org.duban.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Figures of several rounds, of which the median counts and the spread is shown. */
record BenchRounds(List<Double> values) {

    static final int COUNT = 5;

    double median() {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** The least, which other work on the machine disturbed the least. */
    double best() {
        return values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    /** The range in percent of the median. */
    double spread() {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return 100 * (sorted[sorted.length - 1] - sorted[0]) / median();
    }

    static BenchRounds of(double... values) {
        return new BenchRounds(Arrays.stream(values).boxed().toList());
    }

    /** The median of what each round was beside the reference of the same round, with its quartiles; the first do not count. */
    static String ratios(List<Double> ours, List<Double> reference, int warmUp) {
        double[] ratios = IntStream.range(warmUp, ours.size())
                .mapToDouble(round -> ours.get(round) / reference.get(round))
                .sorted()
                .toArray();
        return String.format(
                Locale.ROOT,
                "%.2f (%.2f to %.2f)",
                ratios[ratios.length / 2],
                ratios[ratios.length / 4],
                ratios[ratios.length * 3 / 4]);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,.0f (±%.0f %%)", median(), spread() / 2);
    }
}
