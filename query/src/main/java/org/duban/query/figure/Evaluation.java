package org.duban.query.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.duban.events.MeetingId;
import org.duban.query.Figures;
import org.duban.query.counted.CountedAct;
import org.duban.query.counted.CountingRule;
import org.duban.query.counted.Figure;
import org.duban.query.figure.FigureValue.Rounding;
import org.duban.query.figure.FigureValue.Status;
import org.duban.query.row.ActRow;
import org.duban.query.row.Condition;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.row.Rows;

/**
 * Works out figures from acts: a pure function of the acts of a period.
 *
 * @param on the day asked about, on which some periods are not over
 * @param since the day of the first thing that was done and counts; what was done before it nobody knows
 * @param congress the session of the congress that is named; empty if none is, or none of the period has that number
 */
record Evaluation(Rows<CountedAct> acts, ReportPeriod period, LocalDate on, LocalDate since, List<MeetingId> congress) {

    /** What stands behind a number that was rounded down. */
    private static final String MORE = "余";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Over a period, as of a day. */
    static Evaluation of(Rows<CountedAct> acts, ReportPeriod period, LocalDate on) {
        List<String> done = Figures.defined().stream()
                .map(Figure::rule)
                .filter(CountingRule::ofPeriod)
                .flatMap(rule -> rule.kinds().stream())
                .distinct()
                .toList();
        LocalDate since = acts.list(new Listing(Condition.oneOf(ActRow.KIND, done), ActRow.ORDER, "", 1)).stream()
                .map(CountedAct::on)
                .findFirst()
                .filter(first -> first.isBefore(on))
                .orElse(on);
        return new Evaluation(acts, period, on, since, List.of()).over(period);
    }

    /** The same over other days, or of another session of the congress. */
    Evaluation over(ReportPeriod other) {
        String session = other.congressSession();
        return new Evaluation(
                acts, other, on, since, session == null ? List.of() : of(session, CongressSessions.of(acts, other)));
    }

    /** The same up to the end of the period from the first record on, of all sessions. */
    Evaluation sinceTheBeginning() {
        LocalDate first = since.isBefore(period.from()) ? since : period.from();
        return over(new ReportPeriod(first, period.to()));
    }

    private static List<MeetingId> of(String session, List<CountedAct> sessions) {
        return sessions.stream()
                .filter(act -> act.key().equals(session))
                .map(act -> new MeetingId(act.stream().id()))
                .toList();
    }

    FigureValue of(FigureLine line) {
        Figure figure = line.figure();
        if (figure == null) {
            return FigureValue.without(line, line.label() ? Status.LABEL : Status.NO_FORM_YET);
        }
        if (!figure.ofSession() || period.congressSession() == null) {
            return valueOf(line, figure, act -> true);
        }
        return congress.isEmpty()
                ? FigureValue.without(line, Status.NO_SUCH_SESSION)
                : valueOf(line, figure, act -> act.congress() != null && congress.contains(act.congress()));
    }

    private FoundActs found() {
        return new FoundActs(acts, period);
    }

    private FigureValue valueOf(FigureLine line, Figure figure, Predicate<CountedAct> counts) {
        List<String> kinds = figure.rule().kinds();
        if (period.to().isBefore(since)
                && (figure.rule().ofPeriod() || found().byTheEnd(kinds).isEmpty())) {
            return FigureValue.without(line, Status.NO_RECORDS);
        }
        return switch (figure.rule()) {
            case CountingRule.Count count -> counted(line, count, found().inPeriod(kinds, counts));
            case CountingRule.Share share -> shared(line, share, found().inPeriod(kinds, counts));
            case CountingRule.InPeriods inPeriods -> inPeriods(line, inPeriods, found().around(kinds));
            case CountingRule.Active active -> there(line, active, found().byTheEnd(kinds));
            case CountingRule.Covered covered -> covered(line, covered, found().byTheEnd(kinds));
        };
    }

    private static FigureValue counted(FigureLine line, CountingRule.Count count, List<CountedAct> found) {
        List<FigureRow> rows = count.distinct()
                ? FigureRow.byKey(found).values().stream()
                        .map(those -> FigureRow.of(those, true))
                        .toList()
                : found.stream().map(act -> FigureRow.of(act, true)).toList();
        long value = rows.size();
        return new FigureValue(line, Status.COMPUTED, value, null, Long.toString(value), Rounding.NONE, rows);
    }

    private static FigureValue shared(FigureLine line, CountingRule.Share share, List<CountedAct> found) {
        Map<String, List<CountedAct>> byKey = FigureRow.byKey(found);
        List<FigureRow> rows = byKey.values().stream()
                .filter(those -> has(those, share.whole()))
                .map(those -> FigureRow.of(those, has(those, share.part())))
                .toList();
        long whole = rows.size();
        long part = rows.stream().filter(FigureRow::inPart).count();
        String printed = whole == 0 ? null : percent(part, whole, share.decimals(), RoundingMode.HALF_UP);
        return new FigureValue(line, Status.COMPUTED, part, whole, printed, Rounding.HALF_UP, rows);
    }

    /** What is still running and not done yet is neither in time nor not. */
    private FigureValue inPeriods(FigureLine line, CountingRule.InPeriods rule, List<CountedAct> found) {
        List<FigureRow> rows = FigureRow.byKey(found).values().stream()
                .filter(those -> those.stream()
                        .filter(act -> rule.due().contains(act.kind()))
                        .anyMatch(act -> CountingRule.InPeriods.lies(act, period.from(), period.to())
                                && (has(those, rule.done()) || isOver(act))))
                .map(those -> FigureRow.of(those, has(those, rule.done())))
                .toList();
        long whole = rows.size();
        long part = rows.stream().filter(FigureRow::inPart).count();
        String printed = whole == 0 ? null : percent(part, whole, rule.decimals(), RoundingMode.HALF_UP);
        return new FigureValue(line, Status.COMPUTED, part, whole, printed, Rounding.HALF_UP, rows);
    }

    private boolean isOver(CountedAct act) {
        LocalDate last = act.until() == null ? act.on() : act.until();
        return last.isBefore(on);
    }

    private static FigureValue there(FigureLine line, CountingRule.Active active, List<CountedAct> found) {
        List<FigureRow> rows = FigureRow.byKey(found).values().stream()
                .filter(those -> isThere(those, active))
                .map(those -> FigureRow.of(those, true))
                .toList();
        long value = rows.size();
        long down = value - value % active.step();
        boolean more = down > 0 && value > down;
        return new FigureValue(
                line,
                Status.COMPUTED,
                value,
                null,
                more ? down + MORE : Long.toString(value),
                Rounding.of(active),
                rows);
    }

    private static FigureValue covered(FigureLine line, CountingRule.Covered covered, List<CountedAct> found) {
        List<FigureRow> rows = FigureRow.byKey(found).values().stream()
                .filter(those -> isThere(those, covered.whole()))
                .map(those -> FigureRow.of(those, isThere(those, covered.part())))
                .toList();
        long whole = rows.size();
        long part = rows.stream().filter(FigureRow::inPart).count();
        String printed = whole == 0 ? null : percent(part, whole, 0, RoundingMode.DOWN);
        return new FigureValue(line, Status.COMPUTED, part, whole, printed, Rounding.DOWN, rows);
    }

    /** Whether the last of the acts that begin or end it began it. */
    private static boolean isThere(List<CountedAct> acts, CountingRule.Active active) {
        return acts.stream()
                .map(CountedAct::kind)
                .filter(active.kinds()::contains)
                .reduce((first, second) -> second)
                .filter(active.began()::contains)
                .isPresent();
    }

    private static boolean has(List<CountedAct> acts, List<String> kinds) {
        return acts.stream().anyMatch(act -> kinds.contains(act.kind()));
    }

    /** A part of a whole in percent, rounded once. */
    static String percent(long part, long whole, int decimals, RoundingMode mode) {
        return BigDecimal.valueOf(part)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(whole), decimals, mode)
                        .toPlainString()
                + "%";
    }
}
