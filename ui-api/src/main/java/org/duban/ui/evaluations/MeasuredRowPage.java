package org.duban.ui.evaluations;

import java.util.List;
import org.duban.query.evaluation.MeasuredRowList;
import org.jspecify.annotations.Nullable;

/**
 * A page of what a measure counts, by day.
 *
 * @param rows how many there are on all pages: what the measure says
 * @param next the cursor of the page after; null after the last
 * @param position of the ledger that the list tells of
 */
public record MeasuredRowPage(
        List<MeasuredRowAnswer> items, long rows, @Nullable String next, long position) {

    static MeasuredRowPage of(MeasuredRowList list) {
        return new MeasuredRowPage(
                list.items().stream().map(MeasuredRowAnswer::of).toList(), list.rows(), list.next(), list.position());
    }
}
