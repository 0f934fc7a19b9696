package org.duban.query.sheet;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.FigureSheetId;
import org.duban.events.sheet.FigureSheetEvent.StatedFigure;
import org.duban.query.register.RegisterFacts;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of figures that was published.
 *
 * @param from the first day it tells of
 * @param to the last day it tells of
 * @param congressSession the session of the congress of which figures of one tell, such as {@code 17-3}; null for all
 * @param documentNo null if the report has none
 * @param figures as they were stated
 */
public record FigureSheetFacts(
        FigureSheetId sheetId,
        String title,
        LocalDate from,
        LocalDate to,
        @Nullable String congressSession,
        @Nullable String documentNo,
        LocalDate publishedOn,
        List<StatedFigure> figures)
        implements RegisterFacts {}
