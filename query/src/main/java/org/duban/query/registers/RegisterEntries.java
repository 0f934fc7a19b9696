package org.duban.query.registers;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.events.StreamId;
import org.duban.events.UnitId;
import org.duban.query.access.Access;
import org.duban.query.access.Reader;
import org.duban.query.register.RegisterView;
import org.duban.query.row.Condition;
import org.duban.query.row.RegisterRow;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.row.Snapshot;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Page;
import org.duban.query.timeline.Slice;
import org.duban.query.timeline.Timeline;
import org.duban.query.unit.UnitFacts;
import org.duban.query.unit.UnitFacts.MergedPredecessor;

/** Answers what registers hold. */
public final class RegisterEntries {

    private final Timeline timeline;

    public RegisterEntries(Timeline timeline) {
        this.timeline = timeline;
    }

    /** One entry; empty if there is none, or if it is hidden from the reader. */
    public Optional<RegisterView> find(Reader reader, FindEntry query) {
        Access access = new Access(reader);
        return timeline.at(
                query.moment(),
                access,
                snapshot -> snapshot.register(query.entry()).filter(any -> access.sees(query.entry())));
    }

    /**
     * A page of a register's entries; empty for whoever may not read them.
     *
     * @throws IllegalArgumentException if the cursor is not one of this list
     */
    public EntryList find(Reader reader, FindEntries query) {
        Access access = new Access(reader);
        Condition open = access.sees(query.kind()) ? Condition.always() : Condition.never();
        return timeline.page(query.moment(), query.page(), query.list(), access, (snapshot, after) -> {
            Condition wanted = open.and(query.condition());
            Slice<RegisterView> slice = Slice.of(
                    rows -> snapshot.registers().list(new Listing(wanted, RegisterRow.ID, after, rows)),
                    query.page().limit(),
                    last -> Slice.cursor(snapshot, query.list(), last.stream().value()));
            return new EntryList(slice.items(), slice.next(), snapshot.position());
        });
    }

    /** The entries of a register that the reader may name in something new. */
    public List<RegisterView> known(Reader reader, String kind, Moment moment) {
        Access access = new Access(reader);
        Condition ofKind = Condition.is(RegisterRow.KIND, kind);
        return timeline.at(
                moment,
                access,
                snapshot ->
                        snapshot.registers().list(new Listing(ofKind, RegisterRow.ID, "", Page.WHOLE.limit())).stream()
                                .filter(access::knows)
                                .toList());
    }

    /** What the entry was called, for anyone: titles name no person. Its id if it was not on the register. */
    public String title(StreamId entry, Moment moment) {
        Access everybody = new Access(Reader.of(Set.of(), null, null));
        return timeline.at(
                moment,
                everybody,
                snapshot -> snapshot.register(entry).map(RegisterView::title).orElse(entry.id()));
    }

    /** The unit and all those merged into it, directly or through one another: what somebody reads who acts for it. */
    public Set<UnitId> withPredecessors(UnitId unit, Moment moment) {
        Access everybody = new Access(Reader.of(Set.of(), null, null));
        return timeline.at(moment, everybody, snapshot -> {
            Set<UnitId> found = new LinkedHashSet<>();
            Deque<UnitId> open = new ArrayDeque<>(List.of(unit));
            while (!open.isEmpty()) {
                UnitId next = open.pop();
                if (found.add(next)) {
                    predecessors(snapshot, next).forEach(open::push);
                }
            }
            return Set.copyOf(found);
        });
    }

    private static Stream<UnitId> predecessors(Snapshot snapshot, UnitId unit) {
        return snapshot.register(unit.stream()).flatMap(view -> view.facts(UnitFacts.class)).stream()
                .flatMap(facts -> facts.predecessors().stream())
                .map(MergedPredecessor::unit);
    }
}
