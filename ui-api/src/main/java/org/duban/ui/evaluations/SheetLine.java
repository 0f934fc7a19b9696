package org.duban.ui.evaluations;

import java.time.LocalDate;
import org.duban.events.FigureSheetId;
import org.duban.query.sheet.FigureSheetFacts;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of published figures as a line of a table.
 *
 * @param congressSession the session of the congress of which figures of one tell; null for all in the period
 * @param documentNo null if the report has none
 * @param figures how many it states
 */
public record SheetLine(
        FigureSheetId sheetId,
        String title,
        LocalDate from,
        LocalDate to,
        @Nullable String congressSession,
        @Nullable String documentNo,
        LocalDate publishedOn,
        int figures) {

    static SheetLine of(FigureSheetFacts sheet) {
        return new SheetLine(
                sheet.sheetId(),
                sheet.title(),
                sheet.from(),
                sheet.to(),
                sheet.congressSession(),
                sheet.documentNo(),
                sheet.publishedOn(),
                sheet.figures().size());
    }
}
