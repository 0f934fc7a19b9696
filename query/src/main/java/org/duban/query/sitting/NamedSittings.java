package org.duban.query.sitting;

import java.util.List;
import org.duban.events.MeetingId;
import org.duban.query.access.Access;
import org.duban.query.access.Reader;
import org.duban.query.counted.CountedAct;
import org.duban.query.row.ActRow;
import org.duban.query.row.Condition;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.timeline.Moment;
import org.duban.query.timeline.Timeline;

/** Answers what is on record as done at a meeting. */
public final class NamedSittings {

    private final Timeline timeline;

    public NamedSittings(Timeline timeline) {
        this.timeline = timeline;
    }

    /** Each event of other streams that names the meeting, by day, whoever may read it. */
    public List<CountedAct> find(Reader reader, MeetingId meeting, Moment moment) {
        Condition named = Condition.all(List.of(
                Condition.oneOf(ActRow.KIND, List.of(SittingActs.ACT)),
                Condition.oneOf(ActRow.KEY, List.of(meeting.value()))));
        return timeline.at(
                moment,
                new Access(reader),
                snapshot -> snapshot.acts().list(new Listing(named, ActRow.ORDER, "", Integer.MAX_VALUE)));
    }
}
