package org.duban.ui.reads;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a register.
 *
 * @param next the cursor of the page after; null after the last
 * @param position of the ledger that the list tells of
 */
public record EntryPage(List<EntryAnswer> items, @Nullable String next, long position) {}
