package org.duban.query.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.duban.events.handling.Light;
import org.duban.query.access.Access;
import org.duban.query.access.Reader;
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
    private final Ladder ladder;

    public FollowUps(Timeline timeline, LightPolicy lights, Ladder ladder) {
        this.timeline = timeline;
        this.lights = lights;
        this.ladder = ladder;
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
        Condition listed = filter.and(query.status().condition(lights, on));
        Slice<Obligation> slice = Slice.of(
                limit -> query.sort().first(rows, listed, after, on, limit),
                query.page().limit(),
                last -> Slice.cursor(snapshot, query.list(), query.sort().key(last, on)));
        List<FollowUp> items =
                slice.items().stream().map(owed -> judged(owed, on)).toList();
        Tally tally = new Tally(Tally.cells(rows, filter, query.status()), lights, on);
        return new FollowUpList(
                items, slice.next(), tally.counts(), tally.breakdown(query.status()), snapshot.position());
    }

    private FollowUp judged(Obligation owed, LocalDate on) {
        BsonDocument row = ObligationRow.facts(owed);
        Light shown = Stream.of(Light.values())
                .filter(light -> lights.shows(light, on).holds().test(row))
                .findFirst()
                .orElseThrow();
        return FollowUp.of(owed, shown, ladder.proposal(owed, on).orElse(null), on);
    }
}
