package org.duban.query.figure;

import java.util.List;
import java.util.function.Predicate;
import org.duban.query.counted.CountedAct;
import org.duban.query.row.ActRow;
import org.duban.query.row.Condition;
import org.duban.query.row.RowQuery.Listing;
import org.duban.query.row.Rows;

/** Finds the acts that the figures of a period are made of, by day. */
record FoundActs(Rows<CountedAct> acts, ReportPeriod period) {

    private static final int WEEK = 7;

    /** Those of the period that count. */
    List<CountedAct> inPeriod(List<String> kinds, Predicate<CountedAct> counts) {
        return found(Condition.all(List.of(
                        Condition.oneOf(ActRow.KIND, kinds),
                        Condition.atLeast(ActRow.DAY, period.from().toString()),
                        Condition.atMost(ActRow.DAY, period.to().toString()))))
                .stream()
                .filter(counts)
                .toList();
    }

    /** Acts that lie in the period and those in a week that begins before it or ends after it. */
    List<CountedAct> around(List<String> kinds) {
        return found(Condition.all(List.of(
                Condition.oneOf(ActRow.KIND, kinds),
                Condition.atLeast(ActRow.DAY, period.from().minusDays(WEEK).toString()),
                Condition.atMost(ActRow.DAY, period.to().plusDays(WEEK).toString()))));
    }

    /** Those by its last day, since whenever. */
    List<CountedAct> byTheEnd(List<String> kinds) {
        return found(Condition.all(List.of(
                Condition.oneOf(ActRow.KIND, kinds),
                Condition.atMost(ActRow.DAY, period.to().toString()))));
    }

    private List<CountedAct> found(Condition where) {
        return acts.list(new Listing(where, ActRow.ORDER, "", Integer.MAX_VALUE));
    }
}
