package org.duban.ui.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the register of people.
 *
 * @param next the cursor of the page after; null after the last
 * @param position of the ledger that the list tells of
 */
public record PersonPage(List<PersonAnswer> items, @Nullable String next, long position) {}
