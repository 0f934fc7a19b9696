package org.duban.command.sheet;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Authorized;
import org.duban.command.Command;
import org.duban.command.GeneratedId;
import org.duban.events.AtLeastOne;
import org.duban.events.FigureSheetId;
import org.duban.events.Role;
import org.duban.events.StreamId;
import org.duban.events.sheet.FigureSheetEvent.StatedFigure;
import org.jspecify.annotations.Nullable;

/** What can be asked of the register of published figures. */
public sealed interface FigureSheetCommand extends Command {

    /** The sheet it is about. */
    FigureSheetId sheetId();

    @Override
    default StreamId stream() {
        return sheetId().stream();
    }

    /**
     * Puts on record which figures a report states, as they stand in it.
     *
     * @param from the first day it tells of
     * @param to the last day it tells of
     * @param congressSession the session of the congress of which figures of one tell, by the number of the congress and its
     *     own, such as {@code 17-3}; null for all in the period
     * @param figures at least one, each once
     */
    @Authorized(by = Role.CLERK, basis = "DD")
    record PublishFigures(
            @GeneratedId FigureSheetId sheetId,
            String title,
            LocalDate from,
            LocalDate to,
            @Nullable String congressSession,
            @Nullable String documentNo,
            @AtLeastOne List<StatedFigure> figures,
            LocalDate occurredOn)
            implements FigureSheetCommand {}
}
