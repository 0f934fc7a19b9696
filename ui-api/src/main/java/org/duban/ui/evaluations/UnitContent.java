package org.duban.ui.evaluations;

import java.time.LocalDate;
import java.util.List;

/**
 * What an evaluation of organs, units and committees says: the same whenever and wherever it is produced from the same ledger.
 *
 * @param ledger the ledger's id
 * @param position of the ledger that it tells of
 * @param hash of the commit at that position; empty for an empty ledger
 * @param on the day up to which things had happened, and on which it is judged what is overdue
 * @param from the first day of the period
 * @param to its last day
 * @param partial whether it is made of no more than what the reader may read
 * @param stale whether some stream is told of as it was before an event that cannot be read
 * @param undated how many terms that began in the period are left out because nothing sets them a last day
 * @param measures what is told of each
 * @param parties organs first, then units, then committees
 */
public record UnitContent(
        String ledger,
        long position,
        String hash,
        LocalDate on,
        LocalDate from,
        LocalDate to,
        boolean partial,
        boolean stale,
        long undated,
        List<MeasureDefinition> measures,
        List<PartyAnswer> parties) {}
