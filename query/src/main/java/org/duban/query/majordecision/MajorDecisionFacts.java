package org.duban.query.majordecision;

import static org.duban.query.caseview.ShownTo.Reader.HANDLER;
import static org.duban.query.caseview.ShownTo.Reader.ORGAN;
import static org.duban.query.caseview.ShownTo.Reader.PUBLIC;

import java.util.List;
import org.duban.events.majordecision.MajorDecisionEvent.MajorDecisionReportFiled;
import org.duban.events.majordecision.MajorDecisionEvent.MajorDecisionReportHeard;
import org.duban.events.majordecision.MajorDecisionEvent.MajorDecisionReportOrdered;
import org.duban.events.majordecision.MajorDecisionEvent.MajorDecisionReportPrinted;
import org.duban.events.majordecision.MajorDecisionEvent.MajorMatterCourseChosen;
import org.duban.events.majordecision.MajorDecisionEvent.MajorMatterListed;
import org.duban.query.caseview.ShownTo;
import org.duban.query.caseview.StepFacts;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a major matter; lists are oldest first.
 *
 * @param listed what it is about
 * @param orders to report within a time limit
 * @param reports what each organ reported
 * @param choice null until the Chairpersons' Meeting chose what becomes of it
 * @param printed null unless members got the report on paper
 * @param hearing null unless a session heard it
 */
public record MajorDecisionFacts(
        @ShownTo({ORGAN, PUBLIC, HANDLER}) MajorMatterListed listed,
        @ShownTo(ORGAN) List<MajorDecisionReportOrdered> orders,
        @ShownTo({ORGAN, PUBLIC}) List<MajorDecisionReportFiled> reports,
        @ShownTo({ORGAN, PUBLIC}) @Nullable MajorMatterCourseChosen choice,
        @ShownTo(ORGAN) @Nullable MajorDecisionReportPrinted printed,
        @ShownTo({ORGAN, PUBLIC}) @Nullable MajorDecisionReportHeard hearing)
        implements StepFacts {}
