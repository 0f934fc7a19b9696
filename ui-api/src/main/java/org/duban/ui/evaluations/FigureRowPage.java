package org.duban.ui.evaluations;

import java.util.List;
import org.duban.query.figure.FigureRowList;
import org.jspecify.annotations.Nullable;

/**
 * A page of what a figure counts, by day.
 *
 * @param rows how many there are on all pages: what the figure says
 * @param next the cursor of the page after; null after the last
 * @param position of the ledger that the list tells of
 */
public record FigureRowPage(
        List<FigureRowAnswer> items, long rows, @Nullable String next, long position) {

    static FigureRowPage of(FigureRowList list) {
        return new FigureRowPage(
                list.items().stream().map(FigureRowAnswer::of).toList(), list.rows(), list.next(), list.position());
    }
}
