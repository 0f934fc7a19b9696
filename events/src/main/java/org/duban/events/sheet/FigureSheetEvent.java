package org.duban.events.sheet;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.Event;
import org.duban.events.FigureSheetId;
import org.duban.events.StreamId;
import org.jspecify.annotations.Nullable;

/** What can happen to a sheet of figures: it is published with a report. */
public sealed interface FigureSheetEvent extends Event {

    /** Which one. */
    FigureSheetId sheetId();

    @Override
    default StreamId stream() {
        return sheetId().stream();
    }

    /**
     * Figures were published, as they stand in a report; nothing is made of them here.
     *
     * @param title of the report
     * @param from the first day it tells of
     * @param to the last day it tells of
     * @param congressSession the session of the congress of which figures of one tell, by the number of the congress and its
     *     own, such as {@code 17-3}; null for all in the period
     * @param documentNo of the report; null if it has none
     */
    record FiguresPublished(
            FigureSheetId sheetId,
            String title,
            LocalDate from,
            LocalDate to,
            @Nullable String congressSession,
            @Nullable String documentNo,
            List<StatedFigure> figures,
            LocalDate occurredOn)
            implements FigureSheetEvent {}

    /**
     * One figure as it was stated.
     *
     * @param figure its id in the catalogue
     * @param stated the number as it stands there, with its mark: {@code 46}, {@code 94.3%}, {@code 200余}
     */
    record StatedFigure(String figure, String stated) {}
}
