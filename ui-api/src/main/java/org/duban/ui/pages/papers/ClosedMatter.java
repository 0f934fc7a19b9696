package org.duban.ui.pages.papers;

import java.time.LocalDate;
import org.duban.events.UnitId;
import org.duban.query.caseview.CaseView;
import org.duban.query.caseview.ItemView;
import org.jspecify.annotations.Nullable;

/**
 * Something that was closed between two meetings.
 *
 * @param item null where the case as a whole was closed
 * @param unit that led it; null where none did
 * @param words what was said when it was closed
 */
record ClosedMatter(
        LocalDate on,
        CaseView view,
        @Nullable ItemView item,
        @Nullable UnitId unit,
        String words) {}
