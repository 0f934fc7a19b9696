package org.duban.command.sheet;

import static org.duban.command.scenario.Scenario.after;
import static org.duban.command.scenario.Story.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.duban.command.Rule;
import org.duban.command.scenario.Scenario.Outcome;
import org.duban.command.sheet.FigureSheetCommand.PublishFigures;
import org.duban.events.FigureSheetId;
import org.duban.events.sheet.FigureSheetEvent.StatedFigure;

/** A command that each rule of the register of published figures refuses. */
public final class FigureSheetRefusals {

    public static final Map<Rule, Supplier<Outcome>> ALL = Map.of(
            FigureSheetRule.FIGURES_PUBLISHED, () -> after(publish("8")).when(publish("9")),
            FigureSheetRule.FIGURE_TWICE, () -> after().when(publish("8", "9")),
            FigureSheetRule.CONGRESS_SESSION_UNCLEAR, () -> after().when(ofSession("17")),
            FigureSheetRule.FIGURES_MISSING, () -> after().when(publish()),
            FigureSheetRule.STATED_WITHOUT_NUMBER, () -> after().when(publish("many")),
            FigureSheetRule.FIGURE_UNKNOWN, () -> after().when(publish("no-such-figure", day("01-01"))),
            FigureSheetRule.FIGURES_OF_FUTURE,
                    () -> after().when(publish(
                            "standing-committee-meetings", day("12-31").plusDays(1))));

    private FigureSheetRefusals() {}

    private static PublishFigures ofSession(String session) {
        return new PublishFigures(
                new FigureSheetId("report"),
                "r",
                day("01-01"),
                day("12-31"),
                session,
                null,
                List.of(new StatedFigure("suggestions-raised", "61")),
                day("12-31"));
    }

    private static PublishFigures publish(String figure, LocalDate from) {
        return new PublishFigures(
                new FigureSheetId("report"),
                "r",
                from,
                from.plusMonths(1),
                null,
                null,
                List.of(new StatedFigure(figure, "六次")),
                day("12-31"));
    }

    private static PublishFigures publish(String... stated) {
        List<StatedFigure> figures = Stream.of(stated)
                .map(text -> new StatedFigure("standing-committee-meetings", text))
                .toList();
        return new PublishFigures(
                new FigureSheetId("report"), "r", day("01-01"), day("12-31"), null, null, figures, day("12-31"));
    }
}
