package org.duban.query.evaluation;

import java.util.List;
import java.util.Set;
import org.duban.events.UnitId;
import org.duban.query.access.Access;
import org.duban.query.access.Reader;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.HandledByUnits;
import org.duban.query.figure.ReportPeriod;
import org.duban.query.register.RegisterView;
import org.duban.query.row.CaseRow;
import org.duban.query.row.DutyFields;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.row.Snapshot;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Point;
import org.duban.query.timeline.Slice;
import org.duban.query.timeline.Timeline;

/** Answers how organs, units and committees did over a period, from what the reader may read of each case and entry. */
public final class UnitEvaluations {

    private final Timeline timeline;

    public UnitEvaluations(Timeline timeline) {
        this.timeline = timeline;
    }

    /** How all did. */
    public UnitEvaluation find(Reader reader, FindUnitEvaluation query) {
        return find(reader, query, DueDays.RECORDED);
    }

    /** How all would have done, had things been due by other days. */
    public UnitEvaluation find(Reader reader, FindUnitEvaluation query, DueDays due) {
        Access access = new Access(reader);
        return timeline.at(query.moment(), access, snapshot -> {
            Gathering gathering = new Gathering(snapshot, access, query.period(), due);
            return new UnitEvaluation(
                    query.period(),
                    snapshot.on(),
                    !access.all(),
                    gathering.tally.parties().stream()
                            .map(party -> new PartyEvaluation(
                                    party,
                                    name(snapshot, party),
                                    Measure.all().stream()
                                            .map(measure -> gathering.tally.value(party, measure))
                                            .toList()))
                            .toList(),
                    gathering.terms.undated(),
                    !snapshot.stale().isEmpty(),
                    snapshot.position());
        });
    }

    /**
     * A page of what a measure counts of a party.
     *
     * @throws IllegalArgumentException if the cursor is not one of this list
     */
    public MeasuredRowList find(Reader reader, FindMeasuredRows query) {
        Access access = new Access(reader);
        return timeline.page(query.moment(), query.page(), query.list(), access, (snapshot, after) -> {
            List<MeasuredRow> all = new Gathering(snapshot, access, query.period(), DueDays.RECORDED)
                    .tally
                    .value(query.party(), query.measure())
                    .rows();
            Slice<MeasuredRow> slice = Slice.of(
                    rows -> all.stream()
                            .filter(row -> row.order().compareTo(after) > 0)
                            .limit(rows)
                            .toList(),
                    query.page().limit(),
                    last -> Slice.cursor(snapshot, query.list(), last.order()));
            return new MeasuredRowList(slice.items(), all.size(), slice.next(), snapshot.position());
        });
    }

    /** What one of those evaluated was called: for an organ its name in code, else its id if there was none of that id. */
    public String name(Party party, Moment moment) {
        Access everybody = new Access(Reader.of(Set.of(), null, null));
        return timeline.at(moment, everybody, snapshot -> name(snapshot, party));
    }

    /** Whether there was one of that id. */
    public boolean knows(Party party, Moment moment) {
        Access everybody = new Access(Reader.of(Set.of(), null, null));
        return party.kind() == Party.Kind.ORGAN
                || timeline.at(
                        moment,
                        everybody,
                        snapshot -> snapshot.register(new UnitId(party.id()).stream())
                                .isPresent());
    }

    /** What a moment means now. */
    public Point pin(Moment moment) {
        return timeline.pin(moment);
    }

    private static String name(Snapshot snapshot, Party party) {
        return party.kind() == Party.Kind.ORGAN
                ? party.id()
                : snapshot.register(new UnitId(party.id()).stream())
                        .map(RegisterView::title)
                        .orElse(party.id());
    }

    /** Everything that the reader may read, counted. */
    private static final class Gathering {

        private final MeasureTally tally;
        private final TermRows terms;
        private final Problems problems = new Problems();

        Gathering(Snapshot snapshot, Access access, ReportPeriod period, DueDays due) {
            tally = new MeasureTally(period);
            terms = new TermRows(tally, due, snapshot.on());
            snapshot.cases().list(new Listing(access.cases(), CaseRow.ID, "", Integer.MAX_VALUE)).stream()
                    .flatMap(view -> snapshot.today(view).flatMap(today -> access.shown(view, today)).stream())
                    .forEach(this::add);
            snapshot.duties()
                    .list(new Listing(access.duties(), DutyFields.ID, "", Integer.MAX_VALUE))
                    .forEach(terms::add);
            problems.count(tally);
        }

        private void add(CaseView view) {
            new ItemRows(tally, problems).add(view);
            if (view.facts() instanceof HandledByUnits facts) {
                new OutcomeRows(tally, problems).add(view, facts);
            }
        }
    }
}
