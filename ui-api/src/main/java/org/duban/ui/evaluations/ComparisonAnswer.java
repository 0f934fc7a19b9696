package org.duban.ui.evaluations;

import java.time.LocalDate;
import java.util.List;
import org.duban.query.figure.FigureComparison;
import org.duban.query.figure.ReportPeriod;
import org.duban.query.timeline.Point;

/**
 * Figures in two readings.
 *
 * @param first what the first reading is of
 * @param second what the second is of
 * @param figures every line of the catalogue
 */
public record ComparisonAnswer(Reading first, Reading second, List<ComparedFigure> figures) {

    /**
     * What a reading is of.
     *
     * @param period the days it tells of
     * @param position of the ledger
     * @param on the day up to which things had happened
     */
    public record Reading(ReportPeriod period, long position, LocalDate on) {

        static Reading of(ReportPeriod period, Point point) {
            return new Reading(period, point.position(), point.on());
        }
    }

    static ComparisonAnswer of(FigureComparison comparison) {
        return new ComparisonAnswer(
                Reading.of(comparison.period(), comparison.point()),
                Reading.of(comparison.otherPeriod(), comparison.otherPoint()),
                comparison.figures().stream().map(ComparedFigure::of).toList());
    }
}
