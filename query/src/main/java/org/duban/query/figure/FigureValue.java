package org.duban.query.figure;

import java.math.RoundingMode;
import java.util.List;
import org.duban.query.counted.CountingRule;
import org.jspecify.annotations.Nullable;

/**
 * What a figure comes to over a period.
 *
 * @param status whether there is a value, and if not, why
 * @param count what was counted; for a share, its part; null without a value
 * @param whole what a share is a part of; null for anything else
 * @param printed the number as a report prints it; null without a value, and for a share of nothing
 * @param rounding how the printed number was made of the exact one
 * @param rows what was counted, one row for each unit; for a share, for each unit of the whole
 */
public record FigureValue(
        FigureLine line,
        Status status,
        @Nullable Long count,
        @Nullable Long whole,
        @Nullable String printed,
        Rounding rounding,
        List<FigureRow> rows) {

    /** A line without a value. */
    static FigureValue without(FigureLine line, Status status) {
        return new FigureValue(line, status, null, null, null, Rounding.NONE, List.of());
    }

    /** The same line as a part of another whole. */
    FigureValue of(long part, long otherWhole) {
        int decimals = line.figure() == null ? 0 : decimals(line.figure().rule());
        String text = Evaluation.percent(part, otherWhole, decimals, RoundingMode.HALF_UP);
        return new FigureValue(line, status, part, otherWhole, text, rounding, rows);
    }

    private static int decimals(CountingRule rule) {
        return switch (rule) {
            case CountingRule.Share share -> share.decimals();
            case CountingRule.InPeriods inPeriods -> inPeriods.decimals();
            case CountingRule.Count count -> 0;
            case CountingRule.Active active -> 0;
            case CountingRule.Covered covered -> 0;
        };
    }

    /** Whether there is a value. */
    public boolean computed() {
        return status == Status.COMPUTED;
    }

    /** Whether all that is on record of it is told, which may be nothing. */
    boolean known() {
        return computed() || status == Status.NO_RECORDS;
    }

    /** The exact value: a whole number, or a fraction; null without a value. */
    public @Nullable String exact() {
        if (count == null) {
            return null;
        }
        return whole == null ? count.toString() : count + "/" + whole;
    }

    /** Whether a figure has a value, and if not, why. */
    public enum Status {
        COMPUTED,
        /** No form that there is records what it counts. */
        NO_FORM_YET,
        /** The period was over before anything happened that is on record and counts for figures: nobody knows. */
        NO_RECORDS,
        /** No session of the congress that begins in the period has the number that was named. */
        NO_SUCH_SESSION,
        /** It is a number in a name, and counts nothing. */
        LABEL,
        /** The reader may not see all that it counts, and a part of it would be another figure. */
        NOT_YOURS
    }

    /** How a printed number is made of the exact one. */
    public enum Rounding {
        /** It is the exact one. */
        NONE,
        /** To the nearest, halves up. */
        HALF_UP,
        /** Down. */
        DOWN,
        /** Down to a round number, and said to be more. */
        DOWN_AND_MORE;

        /** How a figure of that rule is rounded. */
        public static Rounding of(CountingRule rule) {
            return switch (rule) {
                case CountingRule.Count count -> NONE;
                case CountingRule.Share share -> HALF_UP;
                case CountingRule.InPeriods inPeriods -> HALF_UP;
                case CountingRule.Active active -> active.step() > 1 ? DOWN_AND_MORE : NONE;
                case CountingRule.Covered covered -> DOWN;
            };
        }
    }
}
