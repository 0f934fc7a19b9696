package org.duban.query.documentlist;

import static org.duban.query.caseview.ShownTo.Reader.ORGAN;
import static org.duban.query.caseview.ShownTo.Reader.PUBLIC;

import java.util.List;
import org.duban.events.documentlist.DocumentListEvent.DocumentListChecked;
import org.duban.events.documentlist.DocumentListEvent.DocumentListSubmitted;
import org.duban.events.documentlist.DocumentListEvent.DocumentListsAsked;
import org.duban.events.documentlist.DocumentListEvent.DocumentReviewReportHeard;
import org.duban.query.caseview.ShownTo;
import org.duban.query.caseview.StepFacts;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of the lists of a year's normative documents; oldest first.
 *
 * @param asked the year and the makers
 * @param lists those that came
 * @param checks what the comparison with what was filed came to
 * @param reportHeard null until a session heard the report on the year
 */
public record DocumentListFacts(
        @ShownTo({ORGAN, PUBLIC}) DocumentListsAsked asked,
        @ShownTo(ORGAN) List<DocumentListSubmitted> lists,
        @ShownTo(ORGAN) List<DocumentListChecked> checks,
        @ShownTo({ORGAN, PUBLIC}) @Nullable DocumentReviewReportHeard reportHeard)
        implements StepFacts {}
