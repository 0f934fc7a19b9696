package org.duban.query.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.duban.query.evaluation.Measure.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What a measure comes to for a party.
 *
 * @param rows what it counts, one row for each unit; for a share, for each unit of the whole
 */
public record MeasureValue(Measure measure, List<MeasuredRow> rows) {

    private static final int DECIMALS = 1;

    /** The exact value: a whole number, a fraction, or days; null for a share or a middle of nothing. */
    public @Nullable String exact() {
        if (measure.shape() == Shape.COUNT) {
            return Integer.toString(rows.size());
        }
        if (rows.isEmpty()) {
            return null;
        }
        return measure.shape() == Shape.SHARE ? part() + "/" + rows.size() : middle();
    }

    /** The number as it is told, without its unit; null where there is no exact one. */
    public @Nullable String printed() {
        if (measure.shape() != Shape.SHARE || rows.isEmpty()) {
            return exact();
        }
        BigDecimal percent = BigDecimal.valueOf(100 * part())
                .divide(BigDecimal.valueOf(rows.size()), DECIMALS, RoundingMode.HALF_UP);
        return percent.toPlainString() + "%";
    }

    /** How much of a hundred a bar shows; null unless it is a share of something. */
    public @Nullable Double percent() {
        return measure.shape() == Shape.SHARE && !rows.isEmpty() ? 100.0 * part() / rows.size() : null;
    }

    private long part() {
        return rows.stream().filter(MeasuredRow::inPart).count();
    }

    private String middle() {
        List<Long> days = rows.stream()
                .map(MeasuredRow::days)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        int half = days.size() / 2;
        if (days.size() % 2 == 1) {
            return days.get(half).toString();
        }
        return BigDecimal.valueOf(days.get(half - 1) + days.get(half))
                .divide(BigDecimal.TWO, DECIMALS, RoundingMode.UNNECESSARY)
                .stripTrailingZeros()
                .toPlainString();
    }
}
