package org.duban.ui.evaluations;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.duban.query.figure.FigureValue;
import org.duban.query.figure.FigureValue.Status;
import org.jspecify.annotations.Nullable;

/**
 * What a figure comes to over a period.
 *
 * @param status whether there is a value, and if not, why
 * @param exactValue a whole number, or a fraction; null without a value
 * @param printedText the number as a report prints it, without its unit; null without a value
 * @param rows how many rows its drill-down lists
 * @param events that it counts, oldest first, at most a hundred
 * @param eventCount how many events there are in all
 * @param eventsDigest SHA-256 of all their ids, each on a line; null without a value
 * @param drillDown the query that lists what it counts; null without a value
 */
public record FigureAnswer(
        @JsonUnwrapped FigureDefinition definition,
        Status status,
        @Nullable String exactValue,
        @Nullable String printedText,
        long rows,
        List<String> events,
        long eventCount,
        @Nullable String eventsDigest,
        @Nullable String drillDown) {

    private static final int SHOWN = 100;

    /** @param drillDown where what it counts is listed */
    static FigureAnswer of(FigureValue value, String drillDown) {
        List<String> events = value.rows().stream()
                .flatMap(row -> row.events().stream())
                .distinct()
                .toList();
        return new FigureAnswer(
                FigureDefinition.of(value.line()),
                value.status(),
                value.exact(),
                value.printed(),
                value.rows().size(),
                events.stream().limit(SHOWN).toList(),
                events.size(),
                value.computed() ? ReportDigest.ofLines(events) : null,
                value.computed() ? drillDown : null);
    }
}
