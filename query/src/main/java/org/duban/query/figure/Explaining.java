package org.duban.query.figure;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.query.counted.CountingRule;
import org.duban.query.counted.Figure;
import org.duban.query.figure.AuditFinding.AnotherReading;
import org.duban.query.figure.AuditFinding.Explanation;
import org.duban.query.figure.AuditFinding.Verdict;
import org.duban.query.row.Snapshot;

/** Looks for the reading of a figure under which a stated number would be right. */
record Explaining(Snapshot snapshot, FindAudit query, Evaluation evaluation) {

    Explaining(Snapshot snapshot, FindAudit query) {
        this(snapshot, query, Evaluation.of(snapshot.acts(), query.period(), snapshot.on()));
    }

    private record Candidate(AnotherReading reading, FigureValue value, ReportPeriod period) {}

    /** The first reading that fits, or else the one that comes closest; empty if there is none to compare with. */
    Optional<Explanation> nearest(FigureValue computed) {
        List<Candidate> candidates = candidates(computed)
                .filter(candidate -> comparable(candidate.value()))
                .filter(candidate -> differs(candidate.value(), computed))
                .toList();
        return candidates.stream()
                .filter(this::fits)
                .findFirst()
                .or(() -> candidates.stream().min(Comparator.comparing(this::distance)))
                .map(this::told);
    }

    private Stream<Candidate> candidates(FigureValue computed) {
        FigureLine line = computed.line();
        List<Candidate> others = FigureCatalogue.all().stream()
                .filter(other -> other.figure() != null && !other.id().equals(line.id()))
                .map(other -> candidate(AnotherReading.ANOTHER_FIGURE, other, query.period()))
                .toList();
        return Stream.of(
                        ofOtherSessions(line),
                        otherwiseCounted(line),
                        overOtherDays(line),
                        ofOtherWholes(computed, others),
                        others.stream())
                .flatMap(some -> some);
    }

    /** What was raised at one session of the congress is told of that, or of all that lie in the period. */
    private Stream<Candidate> ofOtherSessions(FigureLine line) {
        Figure figure = line.figure();
        if (figure == null || !figure.ofSession()) {
            return Stream.of();
        }
        ReportPeriod asked = query.period();
        return Stream.concat(
                        Stream.of(asked.ofSession(null)),
                        CongressSessions.of(snapshot.acts(), asked).stream().map(act -> asked.ofSession(act.key())))
                .filter(period -> !period.equals(asked))
                .map(period -> candidate(AnotherReading.ANOTHER_SESSION, line, period));
    }

    private Stream<Candidate> otherwiseCounted(FigureLine line) {
        Figure figure = line.figure();
        if (figure == null || !(figure.rule() instanceof CountingRule.Count count)) {
            return Stream.of();
        }
        Figure other = new Figure(
                figure.id(),
                figure.version(),
                figure.countedAs(),
                new CountingRule.Count(count.kinds(), !count.distinct()),
                figure.ofSession());
        AnotherReading reading = count.distinct() ? AnotherReading.EACH_TIME : AnotherReading.ONCE_EACH;
        return Stream.of(candidate(reading, new FigureLine(line.id(), line.reportRow(), other, false), query.period()));
    }

    private Stream<Candidate> overOtherDays(FigureLine line) {
        ReportPeriod period = query.period();
        Stream<Candidate> years = Stream.of(
                candidate(AnotherReading.YEAR_BEFORE, line, period.years(-1)),
                candidate(AnotherReading.YEAR_AFTER, line, period.years(1)));
        return snapshot.on().isAfter(period.to())
                ? Stream.concat(
                        years,
                        Stream.of(candidate(
                                AnotherReading.UP_TO_CUT_OFF,
                                line,
                                new ReportPeriod(period.from(), snapshot.on(), period.congressSession()))))
                : years;
    }

    /** A share may have been told of all there was, rather than of the part that it is about. */
    private Stream<Candidate> ofOtherWholes(FigureValue computed, List<Candidate> others) {
        Long part = computed.count();
        if (part == null || computed.whole() == null) {
            return Stream.of();
        }
        return others.stream()
                .map(Candidate::value)
                .filter(other -> other.whole() == null && other.count() != null && other.count() >= part)
                .map(other -> new Candidate(
                        AnotherReading.ANOTHER_WHOLE,
                        computed.of(part, Objects.requireNonNull(other.count())),
                        query.period()));
    }

    private Candidate candidate(AnotherReading reading, FigureLine line, ReportPeriod period) {
        return new Candidate(reading, evaluation.over(period).of(line), period);
    }

    private boolean comparable(FigureValue value) {
        return Stated.exact(value) != null
                && (value.whole() != null) == query.stated().percent();
    }

    /** What comes to the computed number under another name explains nothing. */
    private static boolean differs(FigureValue read, FigureValue computed) {
        BigDecimal one = Stated.exact(read);
        BigDecimal other = Stated.exact(computed);
        return one == null || other == null || one.compareTo(other) != 0;
    }

    private boolean fits(Candidate candidate) {
        return Stated.verdict(candidate.value(), query.stated(), query.others()) != Verdict.MISMATCH;
    }

    private BigDecimal distance(Candidate candidate) {
        return Objects.requireNonNull(Stated.exact(candidate.value()))
                .subtract(query.stated().value())
                .abs();
    }

    private Explanation told(Candidate candidate) {
        return new Explanation(
                candidate.reading(),
                candidate.value().line().id(),
                candidate.period(),
                Objects.requireNonNull(candidate.value().printed()),
                fits(candidate));
    }
}
