package org.duban.ui.pages.years;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.query.figure.FigureValue.Status;
import org.duban.query.figure.FindComparison;
import org.duban.query.figure.ReportPeriod;
import org.duban.query.timeline.Moment;
import org.duban.query.words.Vocabulary;
import org.duban.ui.evaluations.ComparedFigure.ReadValue;
import org.duban.ui.evaluations.ComparedMeasure;
import org.duban.ui.evaluations.ComparedParty;
import org.duban.ui.evaluations.ComparisonAnswer;
import org.duban.ui.evaluations.FigureDefinition;
import org.duban.ui.evaluations.MeasureDefinition;
import org.duban.ui.evaluations.ReportService;
import org.duban.ui.evaluations.SheetService;
import org.duban.ui.evaluations.UnitComparisonAnswer;
import org.duban.ui.evaluations.UnitService;
import org.duban.ui.pages.PageRequest;
import org.duban.ui.sheet.Told;
import org.jspecify.annotations.Nullable;

/**
 * What the page of two periods shows, at one position.
 *
 * @param figures of the yearly report; empty where they are kept from the reader
 * @param units how organs, units and committees did
 */
public record ComparedPeriods(
        ReportPeriod period,
        ReportPeriod other,
        List<ComparedLine> figures,
        List<ComparedUnit> units,
        boolean withheld,
        boolean partial,
        long position) {

    /**
     * A number in both periods.
     *
     * @param label what it is
     * @param path of the page of what it counts, without its period
     * @param unit its unit
     * @param before in the period looked at; null without a number
     * @param after in the other, likewise
     */
    public record ComparedLine(
            String label,
            String path,
            String unit,
            @Nullable ReadValue before,
            @Nullable ReadValue after) {

        /** In the period looked at. */
        public @Nullable String first() {
            return told(before);
        }

        /** In the other. */
        public @Nullable String second() {
            return told(after);
        }

        private @Nullable String told(@Nullable ReadValue value) {
            if (value == null || value.printedText() == null) {
                return null;
            }
            if (value.exactValue().isEmpty()) {
                return value.printedText();
            }
            String text = (value.printedText() + " " + unit).strip();
            return value.exactValue().contains("/") ? text + " (" + value.exactValue() + ")" : text;
        }
    }

    /** How one of those evaluated did in both periods: what differs or is not nothing. */
    public record ComparedUnit(String name, List<ComparedLine> lines) {}

    /** All of it as lines of one table. */
    List<ComparedRow> rows() {
        return Stream.concat(
                        figures.stream().map(line -> row("", line)),
                        units.stream().flatMap(unit -> unit.lines().stream().map(line -> row(unit.name(), line))))
                .toList();
    }

    private static ComparedRow row(String subject, ComparedLine line) {
        return new ComparedRow(
                subject,
                line.label(),
                line.unit(),
                printed(line.before()),
                exact(line.before()),
                printed(line.after()),
                exact(line.after()));
    }

    static ComparedPeriods of(SheetService sheets, UnitService units, PageRequest visit, Locale language) {
        ReportPeriod period = YearPeriod.days(visit);
        ReportPeriod other = YearPeriod.other(visit, period);
        ComparisonAnswer figures =
                sheets.compared(visit.reader(), new FindComparison(period, visit.moment(), other, visit.moment()));
        Moment at = visit.at(figures.first().position());
        UnitComparisonAnswer compared = units.compared(visit.reader(), new FindComparison(period, at, other, at));
        return new ComparedPeriods(
                period,
                other,
                figures(figures, language),
                compared.parties().stream()
                        .map(party -> unit(party, compared.measures(), language))
                        .toList(),
                figures.figures().stream().anyMatch(one -> one.status() == Status.NOT_YOURS),
                compared.partial(),
                figures.first().position());
    }

    private static List<ComparedLine> figures(ComparisonAnswer figures, Locale language) {
        Map<String, FigureDefinition> definitions = ReportService.definitions().stream()
                .collect(Collectors.toMap(FigureDefinition::figure, Function.identity()));
        return figures.figures().stream()
                .filter(one -> isTold(one.status()) && isTold(one.otherStatus()))
                .map(one -> {
                    FigureDefinition definition = Objects.requireNonNull(definitions.get(one.figure()));
                    String unit = definition.unitWord().in(language);
                    return new ComparedLine(
                            definition.phrase().in(language),
                            "/year/figures/" + one.figure(),
                            unit,
                            told(one.status(), one.before(), language),
                            told(one.otherStatus(), one.after(), language));
                })
                .toList();
    }

    private static boolean isTold(Status status) {
        return status == Status.COMPUTED || status == Status.NO_RECORDS;
    }

    /** A time of which nothing is on record is no nought. */
    private static @Nullable ReadValue told(Status status, @Nullable ReadValue value, Locale language) {
        return status == Status.NO_RECORDS
                ? new ReadValue("", Vocabulary.in(language).text("value.Status." + status))
                : value;
    }

    /** What differs of a party between two readings. */
    static ComparedUnit differing(ComparedParty party, List<MeasureDefinition> measures, Locale language) {
        return unit(party, measures, language, one -> !one.same());
    }

    private static ComparedUnit unit(ComparedParty party, List<MeasureDefinition> measures, Locale language) {
        return unit(
                party,
                measures,
                language,
                one -> !one.same()
                        || (one.after() != null && !one.after().exactValue().equals("0")));
    }

    private static ComparedUnit unit(
            ComparedParty party, List<MeasureDefinition> measures, Locale language, Predicate<ComparedMeasure> told) {
        Map<String, MeasureDefinition> definitions =
                measures.stream().collect(Collectors.toMap(MeasureDefinition::measure, Function.identity()));
        return new ComparedUnit(
                party.name().in(language),
                party.measures().stream()
                        .filter(told)
                        .map(one -> {
                            MeasureDefinition definition = Objects.requireNonNull(definitions.get(one.measure()));
                            return new ComparedLine(
                                    definition.title().in(language),
                                    "/year/units/" + party.kind() + "/" + party.id() + "/" + one.measure(),
                                    definition.unitWord().in(language),
                                    one.before(),
                                    one.after());
                        })
                        .toList());
    }

    private static @Nullable Told printed(@Nullable ReadValue value) {
        return value == null ? null : Told.of(value.printedText());
    }

    private static @Nullable Told exact(@Nullable ReadValue value) {
        return value == null || value.exactValue().isEmpty() ? null : new Told(value.exactValue());
    }
}
