package org.duban.ui.evaluations;

import org.duban.query.evaluation.MeasureValue;
import org.jspecify.annotations.Nullable;

/**
 * What a measure comes to for one of those evaluated.
 *
 * @param measure its id
 * @param exactValue a whole number, a fraction, or days; null for a share or a middle of nothing
 * @param printedText the same as it is told, without its unit
 * @param rows how many rows its drill-down lists
 * @param rowsDigest SHA-256 of all rows, each on a line
 * @param drillDown the query that lists what it counts
 */
public record MeasureAnswer(
        String measure,
        @Nullable String exactValue,
        @Nullable String printedText,
        long rows,
        String rowsDigest,
        String drillDown) {

    static MeasureAnswer of(MeasureValue value, String drillDown) {
        return new MeasureAnswer(
                value.measure().id(),
                value.exact(),
                value.printed(),
                value.rows().size(),
                ReportDigest.ofLines(value.rows().stream()
                        .map(row -> row.stream() + " " + row.what() + " " + row.order() + " " + row.doneOn() + " "
                                + row.inPart())
                        .toList()),
                drillDown);
    }
}
