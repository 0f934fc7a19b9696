package org.duban.query.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.events.ledger.history.History;
import org.duban.query.access.Reader;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Point;
import org.duban.query.timeline.Timeline;

/** Answers what became of figures. Whoever may not read everything is told no number. */
public final class FigureComparisons {

    private final Timeline timeline;
    private final AnnualReports reports;
    private final History history;

    /** @param history where the events are that explain a difference */
    public FigureComparisons(Timeline timeline, History history) {
        this.timeline = timeline;
        reports = new AnnualReports(timeline);
        this.history = history;
    }

    /** Every figure in both readings. */
    public FigureComparison find(Reader reader, FindComparison query) {
        AnnualReport before = reports.find(reader, new FindAnnualReport(query.period(), query.moment()));
        AnnualReport after = reports.find(reader, new FindAnnualReport(query.otherPeriod(), query.otherMoment()));
        FigureDifferences differences = new FigureDifferences(
                history, Math.min(before.position(), after.position()), Math.max(before.position(), after.position()));
        Map<String, FigureValue> others = after.values().stream()
                .collect(Collectors.toMap(value -> value.line().id(), Function.identity()));
        List<FigureDifference> figures = before.values().stream()
                .flatMap(value ->
                        Optional.ofNullable(others.get(value.line().id()))
                                .map(other -> differences.of(value, other))
                                .stream())
                .toList();
        return new FigureComparison(
                query.period(),
                new Point(before.position(), before.on()),
                query.otherPeriod(),
                new Point(after.position(), after.on()),
                figures);
    }

    /** What a moment means now. */
    public Point pin(Moment moment) {
        return timeline.pin(moment);
    }
}
