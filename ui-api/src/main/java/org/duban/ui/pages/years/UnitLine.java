package org.duban.ui.pages.years;

import java.util.List;
import org.duban.query.evaluation.Measure;
import org.duban.query.evaluation.MeasuredRow;
import org.duban.query.evaluation.PartyEvaluation;

/**
 * One of those evaluated, as a page shows it.
 *
 * @param kind the name of what it is
 * @param name what it is called
 * @param inTime how much of what was due was done in time
 * @param late how much was done, or ended, after its day
 * @param overdue how much is neither done nor ended
 * @param longest how much was due of whom most was
 * @param cells a number for each measure of the table
 */
public record UnitLine(
        String kind, String name, long inTime, long late, long overdue, long longest, List<UnitCell> cells) {

    private static final double WHOLE = 100.0;

    static UnitLine of(PartyEvaluation one, String name, long longest, List<UnitCell> cells) {
        List<MeasuredRow> due = one.value(Measure.IN_TIME).rows();
        long inTime = due.stream().filter(MeasuredRow::inPart).count();
        long overdue = one.value(Measure.OVERDUE).rows().size();
        return new UnitLine(
                one.party().kind().name(), name, inTime, due.size() - inTime - overdue, overdue, longest, cells);
    }

    /** Where a part of its bar ends, or how long one is, in hundredths of the longest bar. */
    public double scaled(long count) {
        return longest == 0 ? 0 : Math.round(WHOLE * WHOLE * count / longest) / WHOLE;
    }
}
