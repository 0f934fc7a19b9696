package org.duban.query.followup;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.duban.query.row.Condition;
import org.duban.query.row.DutyFields;
import org.duban.query.row.RowQuery.Counting;
import org.duban.query.row.Rows;

/** Counts lists of one day; what was counted last is kept, as few cells are others the next time. */
final class DayTallies {

    private static final int MOST = 200;

    private final RowClassifier judge;
    private final Map<Asked, StatusTally> last = new ConcurrentHashMap<>();

    DayTallies(RowClassifier judge) {
        this.judge = judge;
    }

    /** What was counted. */
    private record Asked(Counting count, FollowUpStatus listed) {}

    RowClassifier judge() {
        return judge;
    }

    /**
     * Tallies that together tell of everything that satisfies {@code filter}, no row twice; of what the tab listed does
     * not hold they tell no more than how much there is.
     */
    List<StatusTally> of(Rows<?> rows, Condition filter, FollowUpStatus listed) {
        if (listed == FollowUpStatus.ALL) {
            return List.of(tally(rows, told(filter), listed));
        }
        Condition open = filter.and(Condition.is(DutyFields.OPEN, true));
        Condition late = Condition.all(
                List.of(filter, Condition.is(DutyFields.OPEN, false), Condition.is(DutyFields.DONE_LATE, true)));
        Counting lateOnes = listed == FollowUpStatus.DONE_LATE
                ? told(late)
                : new Counting(late, List.of(DutyFields.DONE_LATE), null);
        return List.of(tally(rows, told(open), listed), tally(rows, lateOnes, listed));
    }

    private Counting told(Condition where) {
        return new Counting(where, DutyFields.COUNTED, judge.bands());
    }

    private StatusTally tally(Rows<?> rows, Counting count, FollowUpStatus listed) {
        Asked asked = new Asked(count, listed);
        StatusTally before = last.get(asked);
        if (before == null && last.size() >= MOST) {
            last.clear();
        }
        StatusTally now = (before == null ? StatusTally.none(judge, listed) : before).of(rows.count(count));
        last.put(asked, now);
        return now;
    }
}
