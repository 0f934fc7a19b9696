package org.duban.ui.evaluations;

import java.util.List;
import org.duban.query.figure.FigureDifference;
import org.duban.query.figure.FigureDifference.Change;
import org.duban.query.figure.FigureValue;
import org.duban.query.figure.FigureValue.Status;
import org.jspecify.annotations.Nullable;

/**
 * A figure in two readings, and the rows that make the difference.
 *
 * @param figure its id
 * @param status whether there is a value in the first reading, and if not, why
 * @param otherStatus the same for the second
 * @param before in the first reading; null without a value
 * @param after in the second; null without a value
 * @param changes at most a hundred of them
 * @param changeCount how many there are in all
 */
public record ComparedFigure(
        String figure,
        Status status,
        Status otherStatus,
        @Nullable ReadValue before,
        @Nullable ReadValue after,
        List<RowChange> changes,
        long changeCount) {

    private static final int SHOWN = 100;

    /**
     * What a figure comes to in one reading.
     *
     * @param exactValue a whole number, or a fraction
     * @param printedText the number as a report prints it; null for a share of nothing
     */
    public record ReadValue(String exactValue, @Nullable String printedText) {}

    /**
     * A row that only one reading has, or that a share counts in its part in only one.
     *
     * @param row what is counted
     * @param because the events that explain it
     */
    public record RowChange(Change change, FigureRowAnswer row, List<String> because) {}

    static ComparedFigure of(FigureDifference difference) {
        return new ComparedFigure(
                difference.before().line().id(),
                difference.before().status(),
                difference.after().status(),
                value(difference.before()),
                value(difference.after()),
                difference.rows().stream()
                        .limit(SHOWN)
                        .map(one -> new RowChange(one.change(), FigureRowAnswer.of(one.row()), one.events()))
                        .toList(),
                difference.rows().size());
    }

    /** Whether both readings say the same. */
    public boolean same() {
        return before == null ? after == null : before.equals(after);
    }

    private static @Nullable ReadValue value(FigureValue value) {
        String exact = value.exact();
        return exact == null ? null : new ReadValue(exact, value.printed());
    }
}
