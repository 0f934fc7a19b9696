package org.duban.ui.pages.years;

import java.util.List;
import java.util.Locale;
import org.duban.query.figure.AuditFinding.Verdict;
import org.duban.query.figure.FigureCatalogue;
import org.duban.query.figure.FigureDifference.Change;
import org.duban.ui.evaluations.ComparedFigure;
import org.duban.ui.evaluations.FigureDefinition;
import org.duban.ui.evaluations.ReportService;
import org.duban.ui.evaluations.SheetAnswer.SheetFigure;
import org.jspecify.annotations.Nullable;

/**
 * A published figure as a line of a table.
 *
 * @param phrase with which a report states it
 * @param then the number computed when it was published; null without a value
 * @param now the number computed now; null without a value
 * @param changes at most those that the answer has
 * @param more how many changes are not among these
 */
public record PublishedLine(
        String phrase,
        String stated,
        Verdict verdict,
        @Nullable String then,
        @Nullable String now,
        List<ChangedLine> changes,
        long more) {

    /** A row that makes a difference. */
    public record ChangedLine(Change change, YearRow row) {}

    static PublishedLine of(SheetFigure figure, Locale language) {
        ComparedFigure compared = figure.compared();
        FigureDefinition definition =
                ReportService.definition(FigureCatalogue.find(compared.figure()).orElseThrow());
        List<ChangedLine> changes = compared.changes().stream()
                .map(one -> new ChangedLine(one.change(), YearRow.of(one.row())))
                .toList();
        return new PublishedLine(
                definition.phrase().in(language),
                figure.stated(),
                figure.verdictThen(),
                compared.before() == null ? null : compared.before().printedText(),
                compared.after() == null ? null : compared.after().printedText(),
                changes,
                compared.changeCount() - changes.size());
    }
}
