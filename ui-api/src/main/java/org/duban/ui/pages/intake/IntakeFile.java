package org.duban.ui.pages.intake;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * A spreadsheet as it was sent, and how its columns were taken.
 *
 * @param kept as forms name files that are kept
 * @param heading the number of the row of headings; null in a note of an earlier version
 * @param day on which it is done, where a row does not say
 * @param record whether its rows are recorded, and not only looked through
 */
record IntakeFile(
        CaseId caseId,
        String name,
        String kept,
        @Nullable Integer heading,
        List<IntakeView.Column> columns,
        LocalDate day,
        boolean record) {

    /** Whether the other would be taken the same way into the same case, whatever it is called. */
    boolean isLike(IntakeFile other) {
        return caseId.equals(other.caseId)
                && kept.equals(other.kept)
                && columns.equals(other.columns)
                && day.equals(other.day)
                && record == other.record;
    }
}
