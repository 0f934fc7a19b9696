package org.duban.query.figure;

import org.jspecify.annotations.Nullable;

/**
 * Whether a figure that was stated is the one that is computed.
 *
 * @param computed the figure over the period
 * @param stated the stated number as it was understood
 * @param nearest the reading under which the stated number comes out, or comes closest; null unless it does not match
 * @param position of the ledger that it tells of
 */
public record AuditFinding(
        Verdict verdict,
        FigureValue computed,
        StatedNumber stated,
        ReportPeriod period,
        @Nullable Explanation nearest,
        long position) {

    /** What a stated number is beside the computed one. */
    public enum Verdict {
        /** It is the computed one, rounded as its definition says. */
        MATCH,
        /** It is the computed one cut off after its last digit, or said to be somewhat more or less than a round number. */
        MATCH_TRUNCATED,
        /** Its last digit was moved by one so that the shares of the whole add up to 100. */
        MATCH_ADJUSTED_TO_100,
        MISMATCH,
        /** Nothing is computed that it could be held against. */
        NOTHING_COMPUTED
    }

    /**
     * Another reading of the figure.
     *
     * @param figure that is read; the one asked about, or another
     * @param period that it is read over
     * @param printed what it comes to
     * @param exact whether that is the stated number; else it is only the closest
     */
    public record Explanation(
            AnotherReading reading, String figure, ReportPeriod period, String printed, boolean exact) {}

    /** Other readings of a figure. */
    public enum AnotherReading {
        /** Each act counts, though several are about one thing. */
        EACH_TIME,
        /** Each thing counts once, though there were several acts. */
        ONCE_EACH,
        /** The same days a year earlier. */
        YEAR_BEFORE,
        /** The same days a year later. */
        YEAR_AFTER,
        /** From the first day of the period to the day that the report is judged on. */
        UP_TO_CUT_OFF,
        /** Of another session of the congress, or of all in the period. */
        ANOTHER_SESSION,
        /** Another figure of the same period. */
        ANOTHER_FIGURE,
        /** The part of another figure in place of its whole. */
        ANOTHER_WHOLE
    }
}
