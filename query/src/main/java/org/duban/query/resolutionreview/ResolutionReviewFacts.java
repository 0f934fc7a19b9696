package org.duban.query.resolutionreview;

import static org.duban.query.caseview.ShownTo.Reader.HANDLER;
import static org.duban.query.caseview.ShownTo.Reader.ORGAN;
import static org.duban.query.caseview.ShownTo.Reader.PUBLIC;

import java.util.List;
import org.duban.events.resolutionreview.ResolutionReviewEvent.ExecutionReportReceived;
import org.duban.events.resolutionreview.ResolutionReviewEvent.FinalExecutionReported;
import org.duban.events.resolutionreview.ResolutionReviewEvent.ResolutionReviewConcluded;
import org.duban.events.resolutionreview.ResolutionReviewEvent.ResolutionReviewPlanned;
import org.duban.events.resolutionreview.ResolutionReviewEvent.ResolutionReviewStarted;
import org.duban.query.caseview.ShownTo;
import org.duban.query.caseview.StepFacts;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of the mid-term check of a resolution; lists are oldest first.
 *
 * @param checked what is checked
 * @param start null before the check began
 * @param reports how far each organ said it is
 * @param conclusion null until a session heard what the check came to
 * @param finals what each organ said at the end of the resolution's term
 */
public record ResolutionReviewFacts(
        @ShownTo({ORGAN, PUBLIC, HANDLER}) ResolutionReviewPlanned checked,
        @ShownTo({ORGAN, PUBLIC, HANDLER}) @Nullable ResolutionReviewStarted start,
        @ShownTo({ORGAN, PUBLIC}) List<ExecutionReportReceived> reports,
        @ShownTo({ORGAN, PUBLIC}) @Nullable ResolutionReviewConcluded conclusion,
        @ShownTo({ORGAN, PUBLIC}) List<FinalExecutionReported> finals)
        implements StepFacts {}
