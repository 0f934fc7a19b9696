package org.duban.command.sheet;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.duban.command.Aspects;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.Register;
import org.duban.command.Rule;
import org.duban.command.sheet.FigureSheetCommand.PublishFigures;
import org.duban.events.Event;
import org.duban.events.FigureSheetId;
import org.duban.events.sheet.FigureSheetEvent;
import org.duban.events.sheet.FigureSheetEvent.FiguresPublished;
import org.duban.events.sheet.FigureSheetEvent.StatedFigure;
import org.jspecify.annotations.Nullable;

/** The register of published figures: what a report states is kept as it stands there, and never set right. */
public final class FigureSheets extends Register<FigureSheetCommand, FigureSheetEvent, FigureSheet> {

    /** The register. */
    public static final FigureSheets REGISTER = new FigureSheets();

    /** The number of the congress and of its session, as reports name it. */
    private static final Pattern SESSION = Pattern.compile("[1-9]\\d{0,3}-[1-9]\\d{0,3}");

    private static final String NUMERALS = "零〇一二两三四五六七八九十百千万亿";

    private FigureSheets() {
        super(FigureSheetId.KIND, FigureSheetCommand.class, FigureSheetEvent.class);
    }

    @Override
    public List<Rule> refusals() {
        return List.of(FigureSheetRule.values());
    }

    @Override
    protected FigureSheet after(@Nullable FigureSheet before, FigureSheetEvent event) {
        return new FigureSheet(event.sheetId());
    }

    @Override
    protected List<? extends Event> on(FigureSheetCommand command, @Nullable FigureSheet sheet, Context context) {
        return switch (command) {
            case PublishFigures c -> {
                CommandRefused.unless(
                        sheet == null,
                        FigureSheetRule.FIGURES_PUBLISHED,
                        "sheet",
                        c.sheetId().value());
                yield List.of(new FiguresPublished(
                        c.sheetId(),
                        c.title(),
                        c.from(),
                        c.to(),
                        c.congressSession(),
                        c.documentNo(),
                        c.figures(),
                        c.occurredOn()));
            }
        };
    }

    @Override
    protected Aspects of(FigureSheetEvent event, @Nullable FigureSheet before, Context context) {
        return switch (event) {
            case FiguresPublished e -> Aspects.from(LocalDate.MIN).checking(() -> check(e));
        };
    }

    /** A digit, or a numeral as Chinese reports print them. */
    private static boolean isNumeral(int character) {
        return Character.isDigit(character) || NUMERALS.indexOf(character) >= 0;
    }

    private static void check(FiguresPublished e) {
        CommandRefused.unless(!e.to().isBefore(e.from()), CommonRule.PERIOD_REVERSED);
        CommandRefused.unless(
                !e.from().isAfter(e.occurredOn()),
                FigureSheetRule.FIGURES_OF_FUTURE,
                "from",
                e.from().toString());
        String session = e.congressSession();
        CommandRefused.unless(
                session == null || SESSION.matcher(session).matches(),
                FigureSheetRule.CONGRESS_SESSION_UNCLEAR,
                "named",
                String.valueOf(session));
        CommandRefused.unless(!e.figures().isEmpty(), FigureSheetRule.FIGURES_MISSING);
        Set<String> seen = new HashSet<>();
        for (StatedFigure figure : e.figures()) {
            CommandRefused.unless(
                    KnownFigures.IDS.contains(figure.figure()),
                    FigureSheetRule.FIGURE_UNKNOWN,
                    "figure",
                    figure.figure());
            CommandRefused.unless(seen.add(figure.figure()), FigureSheetRule.FIGURE_TWICE, "figure", figure.figure());
            CommandRefused.unless(
                    figure.stated().chars().anyMatch(FigureSheets::isNumeral),
                    FigureSheetRule.STATED_WITHOUT_NUMBER,
                    "stated",
                    figure.stated());
        }
    }
}
