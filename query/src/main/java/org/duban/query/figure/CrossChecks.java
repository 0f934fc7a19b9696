package org.duban.query.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.query.counted.Figure;
import org.duban.query.figure.AuditFinding.Verdict;
import org.duban.query.figure.CrossCheck.Fit;
import org.duban.query.figure.FigureValue.Rounding;

/** What must hold between the figures of one report. */
final class CrossChecks {

    /** The Standing Committee meets at least once in two months. */
    private static final int MONTHS = 2;

    /** What a suggestion can have been replied to last. */
    private static final List<String> CATEGORIES = List.of(
            "suggestions-adopted", "suggestions-in-progress", "suggestions-planned", "suggestions-for-reference");

    private static final List<String> ELECTED = List.of("deputies-elected-by-voters", "deputies-elected-by-congress");

    private final Map<String, FigureValue> values;
    private final ReportPeriod period;
    private final LocalDate on;
    private final Evaluation toTheEnd;

    private CrossChecks(List<FigureValue> values, Evaluation evaluation) {
        this.values =
                values.stream().collect(Collectors.toMap(value -> value.line().id(), Function.identity()));
        this.period = evaluation.period();
        this.on = evaluation.on();
        this.toTheEnd = evaluation.sinceTheBeginning();
    }

    /**
     * All of them.
     *
     * @param evaluation by which the values were worked out
     */
    static List<CrossCheck> of(List<FigureValue> values, Evaluation evaluation) {
        CrossChecks checks = new CrossChecks(values, evaluation);
        return List.of(
                checks.atMost("adopted-within-power", "suggestions-adopted", "suggestions-in-district-power"),
                checks.atMost("power-within-raised", "suggestions-in-district-power", "suggestions-raised"),
                checks.atMostSoFar("adopted-within-reported", "opinions-adopted", "opinions-reported"),
                checks.sum("categories-make-up-power", "suggestions-in-district-power", CATEGORIES),
                checks.union("elected-make-up", "deputies-by-elected", ELECTED),
                checks.sharesAsPrinted(),
                checks.check("inspections-named", List.of("statutes-inspected"), checks::eachOnce),
                checks.check("meetings-often-enough", List.of("standing-committee-meetings"), checks::oftenEnough),
                checks.sameButApart());
    }

    private CrossCheck atMost(String id, String less, String more) {
        return check(id, List.of(less, more), all -> count(all.get(0)) <= count(all.get(1)));
    }

    /** Counted from the first record on, since what is reported in one period may be adopted in another. */
    private CrossCheck atMostSoFar(String id, String less, String more) {
        return check(
                id,
                List.of(less, more),
                all -> count(toTheEnd.of(all.get(0).line()))
                        <= count(toTheEnd.of(all.get(1).line())));
    }

    private CrossCheck sum(String id, String whole, List<String> parts) {
        List<String> figures = Stream.concat(Stream.of(whole), parts.stream()).toList();
        return check(
                id,
                figures,
                all -> count(all.getFirst())
                        == all.stream().skip(1).mapToLong(CrossChecks::count).sum());
    }

    /** Each of the parts is in the whole, and nothing else; what is in two parts counts once in the whole. */
    private CrossCheck union(String id, String whole, List<String> parts) {
        List<String> figures = Stream.concat(Stream.of(whole), parts.stream()).toList();
        return check(
                id,
                figures,
                all -> keys(all.stream().limit(1)).equals(keys(all.stream().skip(1))));
    }

    private static Set<String> keys(Stream<FigureValue> figures) {
        return figures.flatMap(value -> value.rows().stream())
                .map(FigureRow::key)
                .collect(Collectors.toSet());
    }

    /** Computed again from part and whole, each printed share is within half a unit of its last digit. */
    private CrossCheck sharesAsPrinted() {
        List<FigureValue> shares = values.values().stream()
                .filter(value -> value.rounding() == Rounding.HALF_UP && value.printed() != null)
                .toList();
        boolean hold = shares.stream()
                .allMatch(value ->
                        StatedFigures.verdict(value, StatedNumber.parse(Objects.requireNonNull(value.printed())))
                                == Verdict.MATCH);
        return new CrossCheck(
                "shares-as-printed",
                shares.isEmpty() ? Fit.UNKNOWN : hold ? Fit.HOLDS : Fit.BROKEN,
                shares.stream().map(value -> value.line().id()).sorted().toList());
    }

    private CrossCheck check(String id, List<String> figures, Predicate<List<FigureValue>> holds) {
        List<FigureValue> asked = figures.stream().map(values::get).toList();
        if (asked.stream().anyMatch(value -> value == null || !value.computed())) {
            return new CrossCheck(id, Fit.UNKNOWN, figures);
        }
        return new CrossCheck(id, holds.test(asked) ? Fit.HOLDS : Fit.BROKEN, figures);
    }

    /** Each statute that was inspected was inspected once, by an inspection of its own. */
    private boolean eachOnce(List<FigureValue> all) {
        return all.getFirst().rows().stream().allMatch(row -> row.events().size() == 1);
    }

    /** No two of them, nor one and an end of the period, lie further apart than two months of the calendar. */
    private boolean oftenEnough(List<FigureValue> all) {
        LocalDate last = on.isBefore(period.to()) ? on : period.to();
        List<YearMonth> months = Stream.of(
                        Stream.of(period.from()),
                        all.getFirst().rows().stream().map(FigureRow::on).sorted(),
                        Stream.of(last))
                .flatMap(days -> days.map(YearMonth::from))
                .toList();
        return IntStream.range(1, months.size())
                .allMatch(n -> ChronoUnit.MONTHS.between(months.get(n - 1), months.get(n)) <= MONTHS);
    }

    /** Figures of the report that are equal by chance count different things; those that forms add may tell of the same ones. */
    private CrossCheck sameButApart() {
        List<FigureValue> counts = values.values().stream()
                .filter(value -> value.computed() && value.whole() == null && count(value) > 0)
                .filter(value -> value.line().reportRow() != null)
                .toList();
        boolean apart = counts.stream()
                .allMatch(one -> counts.stream()
                        .filter(other -> !other.equals(one) && count(other) == count(one))
                        .filter(other -> !kinds(other).equals(kinds(one)))
                        .allMatch(other -> Collections.disjoint(events(one), events(other))));
        boolean known = values.values().stream().noneMatch(value -> value.status() == FigureValue.Status.NOT_YOURS);
        Fit outcome = apart ? Fit.HOLDS : Fit.BROKEN;
        return new CrossCheck("equal-but-apart", known ? outcome : Fit.UNKNOWN, List.of());
    }

    /** What it is made of: figures that count the same acts in two ways are meant to share them. */
    private static Set<String> kinds(FigureValue value) {
        Figure figure = value.line().figure();
        return figure == null ? Set.of() : Set.copyOf(figure.rule().kinds());
    }

    private static Set<String> events(FigureValue value) {
        Set<String> events = new HashSet<>();
        value.rows().forEach(row -> events.addAll(row.events()));
        return events;
    }

    private static long count(FigureValue value) {
        Long count = value.count();
        return count == null ? 0 : count;
    }
}
