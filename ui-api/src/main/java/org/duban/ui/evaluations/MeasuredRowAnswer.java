package org.duban.ui.evaluations;

import java.time.LocalDate;
import org.duban.events.StreamId;
import org.duban.query.evaluation.MeasuredRow;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a measure counts.
 *
 * @param stream where it is on record
 * @param caseTitle of the case, or of the entry of a register
 * @param title of the item, or of the case or entry where it is about that as a whole
 * @param counted what kind of thing it is: the name of a duty's kind, or what became of it
 * @param on the day that puts it in the period
 * @param since when its term began; null unless it is a term
 * @param doneOn when it was done; null while it is not, and where that does not matter
 * @param took days from its beginning until it was done; null unless both are told
 * @param inPart whether a share counts it in its part; true for anything else
 */
public record MeasuredRowAnswer(
        StreamId stream,
        String caseTitle,
        String title,
        String counted,
        LocalDate on,
        @Nullable LocalDate since,
        @Nullable LocalDate doneOn,
        @Nullable Long took,
        boolean inPart) {

    static MeasuredRowAnswer of(MeasuredRow row) {
        return new MeasuredRowAnswer(
                row.stream(),
                row.caseTitle(),
                row.title(),
                row.what(),
                row.on(),
                row.since(),
                row.doneOn(),
                row.days(),
                row.inPart());
    }
}
