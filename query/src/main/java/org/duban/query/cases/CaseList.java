package org.duban.query.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of cases, by id.
 *
 * @param next the cursor of the page after; null after the last
 * @param position of the ledger that the list tells of
 */
public record CaseList(List<CaseSummary> items, @Nullable String next, long position) {}
