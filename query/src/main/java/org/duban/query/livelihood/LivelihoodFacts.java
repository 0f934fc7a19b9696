package org.duban.query.livelihood;

import static org.duban.query.caseview.ShownTo.Reader.HANDLER;
import static org.duban.query.caseview.ShownTo.Reader.ORGAN;
import static org.duban.query.caseview.ShownTo.Reader.PUBLIC;

import java.util.List;
import org.duban.events.livelihood.LivelihoodEvent.ProjectChecked;
import org.duban.events.livelihood.LivelihoodEvent.ProjectCompleted;
import org.duban.events.livelihood.LivelihoodEvent.ProjectProgressReported;
import org.duban.events.livelihood.LivelihoodEvent.ProjectRegistered;
import org.duban.events.livelihood.LivelihoodEvent.ProjectResultHeard;
import org.duban.events.livelihood.LivelihoodEvent.ProjectVoted;
import org.duban.events.livelihood.LivelihoodEvent.SurveyAnswersCounted;
import org.duban.events.livelihood.LivelihoodEvent.SurveyClosed;
import org.duban.events.livelihood.LivelihoodEvent.SurveyOpened;
import org.duban.events.livelihood.LivelihoodEvent.SurveyResultAnnounced;
import org.duban.query.caseview.ShownTo;
import org.duban.query.caseview.StepFacts;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a livelihood project; lists are oldest first.
 *
 * @param project which it is
 * @param vote null unless deputies chose it by vote
 * @param progress how far it had come when
 * @param checks on the spot
 * @param completion null until it was done
 * @param surveys of those it is for
 * @param answers counted
 * @param ends when surveys ended
 * @param results what surveys came to
 * @param hearing null unless a session heard it
 */
public record LivelihoodFacts(
        @ShownTo({ORGAN, PUBLIC, HANDLER}) ProjectRegistered project,
        @ShownTo({ORGAN, PUBLIC, HANDLER}) @Nullable ProjectVoted vote,
        @ShownTo({ORGAN, PUBLIC}) List<ProjectProgressReported> progress,
        @ShownTo(ORGAN) List<ProjectChecked> checks,
        @ShownTo({ORGAN, PUBLIC}) @Nullable ProjectCompleted completion,
        @ShownTo({ORGAN, PUBLIC}) List<SurveyOpened> surveys,
        List<SurveyAnswersCounted> answers,
        List<SurveyClosed> ends,
        @ShownTo({ORGAN, PUBLIC}) List<SurveyResultAnnounced> results,
        @ShownTo({ORGAN, PUBLIC}) @Nullable ProjectResultHeard hearing)
        implements StepFacts {}
