package org.duban.query.figure;

import java.util.List;
import org.duban.query.counted.CongressSession;
import org.duban.query.counted.CountedAct;
import org.duban.query.row.ActRow;
import org.duban.query.row.Condition;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.row.Rows;

/** The sessions of the congress that are on record, by day. */
final class CongressSessions {

    private CongressSessions() {}

    /** Those that begin in a period. */
    static List<CountedAct> of(Rows<CountedAct> acts, ReportPeriod period) {
        Condition begun = Condition.all(List.of(
                Condition.oneOf(ActRow.KIND, List.of(CongressSession.ACT)),
                Condition.atLeast(ActRow.DAY, period.from().toString()),
                Condition.atMost(ActRow.DAY, period.to().toString())));
        return acts.list(new Listing(begun, ActRow.ORDER, "", Integer.MAX_VALUE));
    }
}
