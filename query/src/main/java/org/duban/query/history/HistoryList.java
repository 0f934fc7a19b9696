package org.duban.query.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a stream's history, oldest first.
 *
 * @param next the cursor of the page after; null after the last
 * @param position of the ledger that the list tells of
 */
public record HistoryList(
        List<HistoryEntry> items, @Nullable String next, long position) {}
