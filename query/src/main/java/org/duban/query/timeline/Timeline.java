package org.duban.query.timeline;

import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongPredicate;
import org.duban.events.CaseId;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.History;
import org.duban.query.access.Access;
import org.duban.query.caseview.CaseView;
import org.duban.query.register.RegisterView;
import org.duban.query.row.CaseRow;
import org.duban.query.row.RegisterRow;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.row.Snapshot;
import org.duban.query.view.LiveViews;

/** Answers questions about any moment: from the live views where they tell of it, else folded from the ledger. */
public final class Timeline {

    private final LiveViews live;
    private final Times times;
    private final Past past;

    /** @param zone the congress's zone, whose days count */
    public Timeline(LiveViews live, History history, Clock clock, ZoneId zone) {
        this.live = live;
        times = new Times(history, clock, zone);
        past = new Past(history);
    }

    /** The position and the day that a moment means now. */
    public Point pin(Moment moment) {
        return times.pin(moment);
    }

    /** Whether the live views show that stream as it was before an event that could not be folded. */
    public boolean stale(StreamId stream) {
        return live.parked().contains(stream);
    }

    /** Asks at a moment. */
    public <A> A at(Moment moment, Access access, Function<Snapshot, A> question) {
        Point point = times.pin(moment);
        if (moment.asOf() instanceof AsOf.Now && times.holdsAll(point.on())) {
            return live.ask(point.on(), question); // wherever they stand, which need not be asked beforehand
        }
        return ask(point, position -> position == point.position(), access, question);
    }

    /**
     * Asks for a page of a list: the first one at a moment, each later one at the point the first one told of.
     *
     * @param list what the list is of, so that a cursor fits no other
     * @param question gets the key that the page begins after
     * @throws IllegalArgumentException if the cursor is not one of this list
     */
    public <A> A page(Moment moment, Page page, String list, Access access, BiFunction<Snapshot, String, A> question) {
        if (page.cursor() == null) {
            return at(moment, access, snapshot -> question.apply(snapshot, ""));
        }
        Cursor cursor = Cursor.parse(page.cursor(), list);
        Point point = times.known(cursor.point());
        return ask(
                point,
                position -> position == point.position(),
                access,
                snapshot -> question.apply(snapshot, cursor.after()));
    }

    private <A> A ask(Point point, LongPredicate wanted, Access access, Function<Snapshot, A> question) {
        Optional<A> answer = times.holdsAll(point.on()) ? live.ask(wanted, point.on(), question) : Optional.empty();
        return answer.orElseGet(() -> question.apply(new PastSnapshot(point, past, now(access), entryNow(access))));
    }

    /** How cases stand now; for whoever may read all, no look at that is needed. */
    private Function<CaseView, Optional<CaseView>> now(Access access) {
        if (access.all()) {
            return Optional::of;
        }
        Map<CaseId, CaseView> today = new HashMap<>();
        live.cases(new Listing(access.cases(), CaseRow.ID, "", Integer.MAX_VALUE))
                .forEach(view -> today.put(view.caseId(), view));
        return view -> Optional.ofNullable(today.get(view.caseId()));
    }

    /** How entries of registers stand now, likewise. */
    private Function<RegisterView, Optional<RegisterView>> entryNow(Access access) {
        if (access.all()) {
            return Optional::of;
        }
        Map<StreamId, RegisterView> today = new HashMap<>();
        live.registers(new Listing(access.owing(), RegisterRow.ID, "", Integer.MAX_VALUE))
                .forEach(view -> today.put(view.stream(), view));
        return view -> Optional.ofNullable(today.get(view.stream()));
    }
}
