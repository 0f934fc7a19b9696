package org.duban.query.figure;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.duban.query.access.Access;
import org.duban.query.access.Reader;
import org.duban.query.counted.CountedAct;
import org.duban.query.figure.FigureValue.Status;
import org.duban.query.row.Rows;
import org.duban.query.row.Snapshot;
import org.duban.query.timeline.Slice;
import org.duban.query.timeline.Timeline;

/**
 * Answers what figures come to. A figure is told whole or not at all: whoever may not read everything is told that it is
 * not for him, never a smaller number.
 */
public final class AnnualReports {

    private final Timeline timeline;

    public AnnualReports(Timeline timeline) {
        this.timeline = timeline;
    }

    /** The figures of a period. */
    public AnnualReport find(Reader reader, FindAnnualReport query) {
        Access access = new Access(reader);
        return timeline.at(query.moment(), access, snapshot -> report(snapshot, access, query.period()));
    }

    /** The sessions of the congress that lie in a period, by day: what one of them can be named by, and its title. */
    public Map<String, String> sessions(Reader reader, FindAnnualReport query) {
        return timeline.at(query.moment(), new Access(reader), snapshot -> {
            Map<String, String> titles = new LinkedHashMap<>();
            CongressSessions.of(snapshot.acts(), query.period())
                    .forEach(act -> titles.put(act.key(), Objects.requireNonNullElse(act.title(), act.key())));
            return titles;
        });
    }

    /** Every line of the catalogue over acts that are at hand, whoever asks, as of a day. */
    public static List<FigureValue> values(Rows<CountedAct> acts, ReportPeriod period, LocalDate on) {
        Evaluation evaluation = Evaluation.of(acts, period, on);
        return FigureCatalogue.all().stream().map(evaluation::of).toList();
    }

    /**
     * A page of what a figure counts; empty if there is no such figure, nothing counts it yet, or it is not for the
     * reader.
     *
     * @throws IllegalArgumentException if the cursor is not one of this list
     */
    public Optional<FigureRowList> find(Reader reader, FindFigureRows query) {
        Access access = new Access(reader);
        Optional<FigureLine> line = FigureCatalogue.find(query.figure()).filter(known -> known.figure() != null);
        if (line.isEmpty() || !access.all()) {
            return Optional.empty();
        }
        return Optional.of(timeline.page(
                query.moment(), query.page(), query.list(), access, (snapshot, after) -> page(snapshot, after, query)));
    }

    private static FigureRowList page(Snapshot snapshot, String after, FindFigureRows query) {
        List<FigureRow> all = Evaluation.of(snapshot.acts(), query.period(), snapshot.on())
                .of(FigureCatalogue.find(query.figure()).orElseThrow())
                .rows();
        Slice<FigureRow> slice = Slice.of(
                rows -> all.stream()
                        .filter(row -> row.order().compareTo(after) > 0)
                        .limit(rows)
                        .toList(),
                query.page().limit(),
                last -> Slice.cursor(snapshot, query.list(), last.order()));
        return new FigureRowList(slice.items(), all.size(), slice.next(), snapshot.position());
    }

    private static AnnualReport report(Snapshot snapshot, Access access, ReportPeriod period) {
        Evaluation evaluation = Evaluation.of(snapshot.acts(), period, snapshot.on());
        List<FigureValue> values = FigureCatalogue.all().stream()
                .map(line -> line.figure() == null || access.all()
                        ? evaluation.of(line)
                        : FigureValue.without(line, Status.NOT_YOURS))
                .toList();
        return new AnnualReport(
                period,
                snapshot.on(),
                values,
                CrossChecks.of(values, evaluation),
                !snapshot.stale().isEmpty(),
                snapshot.position());
    }
}
