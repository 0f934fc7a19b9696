package org.duban.ui.pages.years;

import java.time.LocalDate;
import org.duban.events.CaseId;
import org.duban.query.evaluation.MeasuredRow;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a measure counts, as a page shows it.
 *
 * @param path of the page of the case or entry
 * @param matter whose title it is where that is not the case's own; null if it is
 * @param counted the code of what kind of thing it is
 */
public record UnitRow(
        String path,
        String title,
        @Nullable String matter,
        String counted,
        LocalDate on,
        @Nullable LocalDate doneOn,
        @Nullable Long days,
        boolean inPart) {

    static UnitRow of(MeasuredRow row) {
        boolean ofCase = row.stream().kind().equals(CaseId.KIND);
        String id = row.stream().id();
        return new UnitRow(
                ofCase ? "/cases/" + id : "/registers/" + row.stream().kind() + "/" + id,
                row.caseTitle(),
                row.title().equals(row.caseTitle()) ? null : row.title(),
                row.what(),
                row.on(),
                row.doneOn(),
                row.days(),
                row.inPart());
    }
}
