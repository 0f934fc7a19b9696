package org.duban.query.figure;

import java.util.List;
import org.duban.query.timeline.Point;

/**
 * Figures in two readings.
 *
 * @param point where the ledger stands in the first, and the day it is judged on
 * @param otherPoint the same in the second
 * @param figures every line of the catalogue
 */
public record FigureComparison(
        ReportPeriod period, Point point, ReportPeriod otherPeriod, Point otherPoint, List<FigureDifference> figures) {}
