package org.duban.ui.live;

import org.duban.query.caseview.CaseView;
import org.jspecify.annotations.Nullable;

/**
 * How a case stands for somebody.
 *
 * @param view null if he may not read it
 */
record SeenCase(@Nullable CaseView view) {}
