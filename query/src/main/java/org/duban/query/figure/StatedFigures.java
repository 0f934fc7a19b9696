package org.duban.query.figure;

import java.util.List;
import java.util.Optional;
import org.duban.query.access.Access;
import org.duban.query.access.Reader;
import org.duban.query.figure.AuditFinding.Verdict;
import org.duban.query.figure.FigureValue.Status;
import org.duban.query.row.Snapshot;
import org.duban.query.timeline.Timeline;

/** Holds figures that were stated against those that are computed. */
public final class StatedFigures {

    private final Timeline timeline;

    public StatedFigures(Timeline timeline) {
        this.timeline = timeline;
    }

    /** What comes of it; empty if there is no such figure. Whoever may not read everything is told no number. */
    public Optional<AuditFinding> find(Reader reader, FindAudit query) {
        Access access = new Access(reader);
        return FigureCatalogue.find(query.figure())
                .map(line -> timeline.at(query.moment(), access, snapshot -> audit(snapshot, access, line, query)));
    }

    /** What a stated number is beside a computed value, of which it may be no share of a known whole. */
    public static Verdict verdict(FigureValue value, StatedNumber stated) {
        return Stated.verdict(value, stated, List.of());
    }

    private static AuditFinding audit(Snapshot snapshot, Access access, FigureLine line, FindAudit asked) {
        FigureValue value = line.figure() == null || access.all()
                ? Evaluation.of(snapshot.acts(), asked.period(), snapshot.on()).of(line)
                : FigureValue.without(line, Status.NOT_YOURS);
        FindAudit query = value.whole() == null ? asked : asked.ofShares();
        if (!value.computed()) {
            return new AuditFinding(
                    Verdict.NOTHING_COMPUTED, value, query.stated(), query.period(), null, snapshot.position());
        }
        Verdict verdict = Stated.verdict(value, query.stated(), query.others());
        return new AuditFinding(
                verdict,
                value,
                query.stated(),
                query.period(),
                verdict == Verdict.MISMATCH
                        ? new Explaining(snapshot, query).nearest(value).orElse(null)
                        : null,
                snapshot.position());
    }
}
