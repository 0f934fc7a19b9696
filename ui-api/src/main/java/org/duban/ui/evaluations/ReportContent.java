package org.duban.ui.evaluations;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a yearly report says: the same whenever and wherever it is produced from the same ledger.
 *
 * @param ledger the ledger's id
 * @param position of the ledger that it tells of
 * @param hash of the commit at that position; empty for an empty ledger
 * @param on the day up to which things had happened
 * @param from the first day of the period
 * @param to its last day
 * @param congressSession the session of the congress of which figures of one tell; null for all in the period
 * @param stale whether some stream is told of as it was before an event that cannot be read
 */
public record ReportContent(
        String ledger,
        long position,
        String hash,
        LocalDate on,
        LocalDate from,
        LocalDate to,
        @Nullable String congressSession,
        boolean stale,
        List<FigureAnswer> figures,
        List<CheckAnswer> checks) {}
