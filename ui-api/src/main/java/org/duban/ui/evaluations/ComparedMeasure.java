package org.duban.ui.evaluations;

import org.duban.query.evaluation.MeasureValue;
import org.duban.ui.evaluations.ComparedFigure.ReadValue;
import org.jspecify.annotations.Nullable;

/**
 * A measure of one of those evaluated, in two readings.
 *
 * @param measure its id
 * @param before in the first reading; null for a share or a middle of nothing
 * @param after in the second, likewise
 */
public record ComparedMeasure(
        String measure,
        @Nullable ReadValue before,
        @Nullable ReadValue after) {

    static ComparedMeasure of(MeasureValue before, MeasureValue after) {
        return new ComparedMeasure(before.measure().id(), value(before), value(after));
    }

    private static @Nullable ReadValue value(MeasureValue value) {
        String exact = value.exact();
        return exact == null ? null : new ReadValue(exact, value.printed());
    }

    /** Whether both readings say the same. */
    public boolean same() {
        return before == null ? after == null : before.equals(after);
    }
}
