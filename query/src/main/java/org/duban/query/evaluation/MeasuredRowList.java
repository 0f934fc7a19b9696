package org.duban.query.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what a measure counts of a party.
 *
 * @param rows how many there are in all
 * @param next the cursor of the page after; null after the last
 * @param position of the ledger that it tells of
 */
public record MeasuredRowList(
        List<MeasuredRow> items, long rows, @Nullable String next, long position) {}
