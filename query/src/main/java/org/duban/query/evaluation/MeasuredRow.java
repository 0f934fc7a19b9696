package org.duban.query.evaluation;

import java.time.LocalDate;
import org.duban.events.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a measure counts of a party.
 *
 * @param stream where it is on record
 * @param caseTitle of the case, or of the entry of a register
 * @param title of the item, or of the case or entry where it is about that as a whole
 * @param what kind of thing it is: the name of a duty's kind, or what became of it
 * @param on the day that puts it in the period
 * @param since when its term began; null unless it is a term
 * @param doneOn when it was done; null while it is not, and where that does not matter
 * @param days from its beginning until it was done; null unless both are told
 * @param inPart whether a share counts it in its part; true for anything else
 * @param order what rows are listed by
 */
public record MeasuredRow(
        StreamId stream,
        String caseTitle,
        String title,
        String what,
        LocalDate on,
        @Nullable LocalDate since,
        @Nullable LocalDate doneOn,
        @Nullable Long days,
        boolean inPart,
        String order) {

    /** The same where it is no share that counts it. */
    MeasuredRow counted() {
        return new MeasuredRow(stream, caseTitle, title, what, on, since, doneOn, days, true, order);
    }
}
