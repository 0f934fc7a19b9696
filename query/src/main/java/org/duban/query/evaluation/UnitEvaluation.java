package org.duban.query.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duban.query.figure.ReportPeriod;

/**
 * How all parties did over a period.
 *
 * @param on the day up to which things had happened, and on which it is judged what is overdue
 * @param partial whether it is made of no more than what the reader may read, so that others may be told other numbers
 * @param parties organs first, then units, then committees
 * @param undated how many terms were left out because nothing sets them a last day
 * @param stale whether some stream is told of as it was before an event that could not be folded
 * @param position of the ledger that it tells of
 */
public record UnitEvaluation(
        ReportPeriod period,
        LocalDate on,
        boolean partial,
        List<PartyEvaluation> parties,
        long undated,
        boolean stale,
        long position) {

    /** That party's; empty if nothing is known of it. */
    public Optional<PartyEvaluation> of(Party party) {
        return parties.stream().filter(one -> one.party().equals(party)).findFirst();
    }
}
