package org.duban.query.cases;

import java.util.List;
import org.duban.query.caseview.CaseView;
import org.jspecify.annotations.Nullable;

/**
 * A page of cases as a reader sees them, by id.
 *
 * @param next the cursor of the page after; null after the last
 */
public record CaseViewList(List<CaseView> items, @Nullable String next) {}
