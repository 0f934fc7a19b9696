package org.duban.query.cases;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duban.events.CaseId;
import org.duban.events.caselink.CaseLinkEvent.CasesLinked;
import org.duban.events.caselink.CaseLinkEvent.LinkKind;
import org.duban.query.access.Access;
import org.duban.query.caselink.CaseLinkFacts;
import org.duban.query.cases.CaseLink.Relation;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.Origin;
import org.duban.query.register.RegisterView;
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
                .flatMap(entry -> named(entry, told.caseId()));
        return new CaseLinks(
                Stream.of(from, to, named).flatMap(Function.identity()).toList(), snapshot.position());
    }

    /** The cases that a link leads to, as far as the reader may see them; any other entry if he may read its register. */
    private Stream<CaseLink> named(RegisterView entry, CaseId own) {
        if (entry.facts() instanceof CaseLinkFacts link && link.linked() != null) {
            CasesLinked linked = link.linked();
            return linked.later().equals(own)
                    ? linked.earlier().stream().flatMap(id -> linked(from(linked.linkKind()), id))
                    : linked(to(linked.linkKind()), linked.later());
        }
        return Stream.of(entry).filter(one -> access.sees(one.stream())).map(CaseLink::of);
    }

    private Stream<CaseLink> linked(Relation relation, CaseId id) {
        return other(id).map(other -> CaseLink.of(relation, other)).stream();
    }

    private static Relation from(LinkKind kind) {
        return switch (kind) {
            case SUGGESTION_TOPIC -> Relation.TOPIC_FROM;
            case ESCALATION -> Relation.ESCALATED_FROM;
        };
    }

    private static Relation to(LinkKind kind) {
        return switch (kind) {
            case SUGGESTION_TOPIC -> Relation.TOPIC_OF;
            case ESCALATION -> Relation.ESCALATED_TO;
        };
    }

    private Optional<CaseView> other(CaseId id) {
        return snapshot.caseView(id).flatMap(view -> snapshot.today(view).flatMap(today -> access.shown(view, today)));
    }

    private static Listing listing(Condition wanted, String order) {
        return new Listing(wanted, order, "", Integer.MAX_VALUE);
    }
}
