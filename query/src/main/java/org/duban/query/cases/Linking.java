package org.duban.query.cases;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duban.events.CaseId;
import org.duban.query.access.Access;
import org.duban.query.cases.CaseLink.Relation;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.Origin;
import org.duban.query.row.CaseRow;
import org.duban.query.row.Condition;
import org.duban.query.row.RegisterRow;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.row.Snapshot;

/**
 * Finds what cases have to do with. Nothing is told of a case that the reader may not see, not even that there is one.
 *
 * @param snapshot what is on record
 * @param access of the reader
 */
record Linking(Snapshot snapshot, Access access) {

    /** As much of a case as the reader may see; nothing of a case it goes back to that he may not. */
    Optional<CaseView> shown(CaseView view) {
        return snapshot.today(view)
                .flatMap(today -> access.shown(view, today))
                .map(told -> Origin.of(told)
                                .filter(origin -> other(origin).isEmpty())
                                .isPresent()
                        ? Origin.hidden(told)
                        : told);
    }

    /** What the case has to do with, of what the reader may see. */
    CaseLinks of(CaseView told) {
        Stream<CaseLink> from =
                Origin.of(told).flatMap(this::other).map(other -> CaseLink.of(Relation.ARISES_FROM, other)).stream();
        Stream<CaseLink> to = snapshot
                .cases()
                .list(listing(
                        access.cases()
                                .and(Condition.is(
                                        CaseRow.ARISES_FROM, told.caseId().value())),
                        CaseRow.ID))
                .stream()
                .flatMap(view -> shown(view).stream())
                .map(other -> CaseLink.of(Relation.LED_TO, other));
        Stream<CaseLink> named = snapshot
                .registers()
                .list(listing(Condition.is(RegisterRow.CASES, told.caseId().value()), RegisterRow.ID))
                .stream()
                .filter(entry -> access.sees(entry.stream()))
                .map(CaseLink::of);
        return new CaseLinks(
                Stream.of(from, to, named).flatMap(Function.identity()).toList(), snapshot.position());
    }

    private Optional<CaseView> other(CaseId id) {
        return snapshot.caseView(id).flatMap(view -> snapshot.today(view).flatMap(today -> access.shown(view, today)));
    }

    private static Listing listing(Condition wanted, String order) {
        return new Listing(wanted, order, "", Integer.MAX_VALUE);
    }
}
