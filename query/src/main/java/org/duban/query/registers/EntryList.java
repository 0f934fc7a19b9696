package org.duban.query.registers;

import java.util.List;
import org.duban.query.register.RegisterView;
import org.jspecify.annotations.Nullable;

/**
 * A page of a register's entries, by stream.
 *
 * @param next the cursor of the page after; null after the last
 * @param position of the ledger that the list tells of
 */
public record EntryList(List<RegisterView> items, @Nullable String next, long position) {}
