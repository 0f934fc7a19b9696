package org.duban.query.cases;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duban.events.CaseId;
import org.duban.events.Evidence;
import org.duban.events.StreamId;
import org.duban.query.access.Access;
import org.duban.query.access.Reader;
import org.duban.query.caseview.CaseView;
import org.duban.query.row.CaseRow;
import org.duban.query.row.Condition;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.row.Snapshot;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Slice;
import org.duban.query.timeline.Timeline;

/** Answers what cases there are and how each stands. */
public final class Cases {

    private final Timeline timeline;

    public Cases(Timeline timeline) {
        this.timeline = timeline;
    }

    /** One case, or as much of it as the reader may see; empty if that is nothing. */
    public Optional<CaseView> find(Reader reader, FindCase query) {
        Access access = new Access(reader);
        return timeline.at(
                query.moment(),
                access,
                snapshot -> snapshot.caseView(query.caseId()).flatMap(view -> shown(snapshot, access, view)));
    }

    /** What a case has to do with, of what the reader may see; empty if the case itself is hidden from the reader. */
    public Optional<CaseLinks> links(Reader reader, FindCase query) {
        Access access = new Access(reader);
        return timeline.at(query.moment(), access, snapshot -> {
            Linking linking = new Linking(snapshot, access);
            return snapshot.caseView(query.caseId()).flatMap(linking::shown).map(linking::of);
        });
    }

    /**
     * A page of the cases themselves, as far as the reader may see each.
     *
     * @throws IllegalArgumentException if the cursor is not one of this list
     */
    public CaseViewList views(Reader reader, FindCases query) {
        Access access = new Access(reader);
        return timeline.page(query.moment(), query.page(), query.list(), access, (snapshot, after) -> {
            Slice<CaseView> slice = slice(snapshot, access, query, after);
            return new CaseViewList(
                    slice.items().stream()
                            .flatMap(view -> shown(snapshot, access, view).stream())
                            .toList(),
                    slice.next());
        });
    }

    /** Whether a case is shown now as it was before an event that could not be read. */
    public boolean stale(CaseId caseId) {
        return timeline.stale(caseId.stream());
    }

    /**
     * A page of the cases that the reader may see something of.
     *
     * @throws IllegalArgumentException if the cursor is not one of this list
     */
    public CaseList find(Reader reader, FindCases query) {
        Access access = new Access(reader);
        return timeline.page(
                query.moment(),
                query.page(),
                query.list(),
                access,
                (snapshot, after) -> page(snapshot, access, query, after));
    }

    /**
     * The file of that content as it is cited in a case that the reader may read, in the part of it that does.
     *
     * @param sha256 64 lower-case hex digits
     */
    public Optional<Evidence> cited(Reader reader, String sha256) {
        Access access = new Access(reader);
        Condition citing = access.cases().and(Condition.is(CaseRow.EVIDENCE, sha256));
        return timeline.at(
                Moment.NOW,
                access,
                snapshot -> snapshot.cases().list(new Listing(citing, CaseRow.ID, "", Integer.MAX_VALUE)).stream()
                        .flatMap(view -> shown(snapshot, access, view).stream())
                        .flatMap(CaseRow::evidence)
                        .filter(file -> file.sha256().equals(sha256))
                        .findFirst());
    }

    private CaseList page(Snapshot snapshot, Access access, FindCases query, String after) {
        Slice<CaseView> slice = slice(snapshot, access, query, after);
        List<CaseSummary> items = slice.items().stream()
                .flatMap(view -> shown(snapshot, access, view).stream())
                .map(CaseSummary::of)
                .toList();
        Set<StreamId> parked = snapshot.stale(); // which is a question of its own
        List<CaseId> stale = items.stream()
                .map(CaseSummary::caseId)
                .filter(id -> parked.contains(id.stream()))
                .toList();
        return new CaseList(items, slice.next(), snapshot.position(), stale);
    }

    private static Slice<CaseView> slice(Snapshot snapshot, Access access, FindCases query, String after) {
        Condition wanted = access.cases().and(query.filter().condition(access));
        return Slice.of(
                rows -> snapshot.cases().list(new Listing(wanted, query.sort().order(), after, rows)),
                query.page().limit(),
                last -> Slice.cursor(snapshot, query.list(), query.sort().key(last)));
    }

    private static Optional<CaseView> shown(Snapshot snapshot, Access access, CaseView view) {
        return new Linking(snapshot, access).shown(view);
    }
}
