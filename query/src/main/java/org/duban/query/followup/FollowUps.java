package org.duban.query.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.duban.events.handling.Light;
import org.duban.query.access.Access;
import org.duban.query.access.Reader;
import org.duban.query.followup.FollowUpList.Counts;
import org.duban.query.obligation.Obligation;
import org.duban.query.row.Condition;
import org.duban.query.row.ObligationRow;
import org.duban.query.row.Rows;
import org.duban.query.row.Snapshot;
import org.duban.query.timeline.Slice;
import org.duban.query.timeline.Timeline;

/** Answers what is owed, by whom, since when. */
public final class FollowUps {

    private final Timeline timeline;
    private final LightPolicy lights;

    public FollowUps(Timeline timeline, LightPolicy lights) {
        this.timeline = timeline;
        this.lights = lights;
    }

    /**
     * A page of the follow-ups that the reader may see.
     *
     * @throws IllegalArgumentException if the cursor is not one of this list
     */
    public FollowUpList find(Reader reader, FindFollowUps query) {
        Access access = new Access(reader);
        return timeline.page(
                query.moment(),
                query.page(),
                query.list(),
                access,
                (snapshot, after) -> page(snapshot, access, query, after));
    }

    private FollowUpList page(Snapshot snapshot, Access access, FindFollowUps query, String after) {
        LocalDate on = snapshot.on();
        Rows<Obligation> rows = snapshot.obligations();
        Condition filter = access.obligations().and(query.filter().condition(lights, on));
        Condition wanted = Condition.all(
                List.of(filter, query.status().condition(lights, on), Condition.after(ObligationRow.ORDER, after)));
        Slice<Obligation> slice = Slice.of(
                rows,
                wanted,
                query.page().limit(),
                last -> Slice.cursor(snapshot, query.list(), ObligationRow.order(last)));
        List<FollowUp> items =
                slice.items().stream().map(owed -> judged(owed, on)).toList();
        return new FollowUpList(items, slice.next(), counts(rows, filter, on), snapshot.position());
    }

    private Counts counts(Rows<Obligation> rows, Condition filter, LocalDate on) {
        return new Counts(
                rows.count(filter.and(Status.OVERDUE.condition(lights, on))),
                rows.count(filter.and(Status.DUE_SOON.condition(lights, on))),
                rows.count(filter.and(Status.OPEN.condition(lights, on))),
                rows.count(filter.and(Status.DONE_LATE.condition(lights, on))),
                rows.count(filter.and(Status.NO_DATE.condition(lights, on))));
    }

    private FollowUp judged(Obligation owed, LocalDate on) {
        BsonDocument row = ObligationRow.facts(owed);
        Light shown = Stream.of(Light.values())
                .filter(light -> lights.shows(light, on).holds().test(row))
                .findFirst()
                .orElseThrow();
        return FollowUp.of(owed, shown, on);
    }
}
