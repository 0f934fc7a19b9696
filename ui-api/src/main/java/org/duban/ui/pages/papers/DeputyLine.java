package org.duban.ui.pages.papers;

import org.duban.events.PersonId;
import org.duban.query.caseview.CaseView;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part.
 *
 * @param view the case on the agenda that they inspected for; null where they attended the meeting itself
 */
record DeputyLine(PersonId person, @Nullable CaseView view) {}
