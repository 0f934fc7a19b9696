package org.duban.query.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.duban.events.StreamId;
import org.duban.events.duty.Light;
import org.duban.query.access.Access;
import org.duban.query.access.Reader;
import org.duban.query.row.Condition;
import org.duban.query.row.DutyFields;
import org.duban.query.row.DutyRow;
import org.duban.query.row.Rows;
import org.duban.query.row.Snapshot;
import org.duban.query.timeline.Slice;
import org.duban.query.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** Answers what is owed, by whom, since when. */
public final class FollowUps {

    private final Timeline timeline;
    private final LightPolicy lights;
    private final Ladder ladder;
    private final AtomicReference<@Nullable DayTallies> tallies = new AtomicReference<>();

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
        Rows<DutyRow> rows = snapshot.duties();
        Condition filter = access.duties().and(query.filter().condition(lights, on));
        Condition listed = filter.and(query.status().condition(lights, on));
        Slice<DutyRow> slice = Slice.of(
                limit -> query.sort().first(rows, listed, after, on, limit),
                query.page().limit(),
                last -> Slice.cursor(snapshot, query.list(), query.sort().key(last, on)));
        DayTallies numbers = tallies(on);
        List<FollowUp> items = slice.items().stream()
                .map(owed -> judged(owed, numbers.judge(), on))
                .toList();
        List<StatusTally> tallies = numbers.of(rows, filter, query.status());
        return new FollowUpList(
                items,
                slice.next(),
                StatusTally.counts(tallies),
                StatusTally.breakdown(tallies),
                snapshot.position(),
                stale(items, snapshot.stale()));
    }

    private static List<StreamId> stale(List<FollowUp> items, Set<StreamId> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        return items.stream()
                .map(FollowUp::stream)
                .filter(all::contains)
                .distinct()
                .toList();
    }

    /** Those of that day; most questions are about the day that was asked about last. */
    private DayTallies tallies(LocalDate on) {
        DayTallies last = tallies.get();
        if (last != null && last.judge().on().equals(on)) {
            return last;
        }
        DayTallies fresh = new DayTallies(new RowClassifier(lights, on));
        tallies.set(fresh);
        return fresh;
    }

    private FollowUp judged(DutyRow owed, RowClassifier judge, LocalDate on) {
        Light light = judge.light(DutyFields.counted(owed));
        return new FollowUp(
                owed,
                owed.duty().daysLate(on),
                light,
                ladder.proposal(owed.stream(), owed.duty(), on).orElse(null));
    }
}
