package org.duban.query.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what a figure counts, by day.
 *
 * @param rows how many there are on all pages
 * @param next the cursor of the page after; null after the last
 * @param position of the ledger that the list tells of
 */
public record FigureRowList(
        List<FigureRow> items, long rows, @Nullable String next, long position) {}
