package org.duban.query.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The figures of a period.
 *
 * @param on the day up to which things had happened
 * @param values every line of the catalogue
 * @param checks what must hold between them
 * @param stale whether some stream is told of as it was before an event that could not be folded
 * @param position of the ledger that it tells of
 */
public record AnnualReport(
        ReportPeriod period,
        LocalDate on,
        List<FigureValue> values,
        List<CrossCheck> checks,
        boolean stale,
        long position) {

    /** The figure of that id; empty if there is none. */
    public Optional<FigureValue> value(String id) {
        return values.stream().filter(value -> value.line().id().equals(id)).findFirst();
    }
}
