package org.duban.ui.evaluations;

import java.util.List;
import org.duban.query.figure.AuditFinding.Verdict;
import org.duban.query.sheet.FigureSheetFacts;
import org.duban.ui.evaluations.ComparisonAnswer.Reading;

/**
 * Figures as they were published, as they were computed when they were, and as they would be now.
 *
 * @param sheet as it was published
 * @param then what was on record just before it was
 * @param now what is on record now
 * @param figures in the order of the sheet
 */
public record SheetAnswer(FigureSheetFacts sheet, Reading then, Reading now, List<SheetFigure> figures) {

    /**
     * One of its figures.
     *
     * @param stated as it was published
     * @param verdictThen what that is beside the one computed then
     * @param verdictNow what it is beside the one computed now
     * @param compared both, and what makes the difference
     */
    public record SheetFigure(String stated, Verdict verdictThen, Verdict verdictNow, ComparedFigure compared) {}
}
