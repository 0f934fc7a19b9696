package org.duban.query.deputyvisit;

import static org.duban.query.caseview.ShownTo.Reader.ORGAN;

import java.util.List;
import org.duban.events.deputyvisit.DeputyVisitEvent.DeputyVisitArranged;
import org.duban.events.deputyvisit.DeputyVisitEvent.DeputyVisitHeld;
import org.duban.events.deputyvisit.DeputyVisitEvent.DeputyVisitOpinionRaised;
import org.duban.events.deputyvisit.DeputyVisitEvent.DeputyVisitReportForwarded;
import org.duban.events.deputyvisit.DeputyVisitEvent.OfficialMeetingRequested;
import org.duban.events.deputyvisit.DeputyVisitEvent.OfficialMet;
import org.duban.events.deputyvisit.DeputyVisitEvent.VisitFeedbackGiven;
import org.duban.events.deputyvisit.DeputyVisitEvent.VisitFeedbackReceived;
import org.duban.query.caseview.ShownTo;
import org.duban.query.caseview.StepFacts;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an inspection visit of deputies; lists are oldest first.
 *
 * @param deputyVisit what is visited
 * @param meetingRequests whom deputies asked to meet
 * @param officialsMet whom they met
 * @param visitHeld null until it was
 * @param visitOpinions what deputies said should be done
 * @param visitForwardings to which organs that went
 * @param visitAnswers what they made of it
 * @param visitorsTold how the deputies were told
 */
public record DeputyVisitFacts(
        @ShownTo(ORGAN) DeputyVisitArranged deputyVisit,
        List<OfficialMeetingRequested> meetingRequests,
        List<OfficialMet> officialsMet,
        @ShownTo(ORGAN) @Nullable DeputyVisitHeld visitHeld,
        @ShownTo(ORGAN) List<DeputyVisitOpinionRaised> visitOpinions,
        @ShownTo(ORGAN) List<DeputyVisitReportForwarded> visitForwardings,
        @ShownTo(ORGAN) List<VisitFeedbackReceived> visitAnswers,
        List<VisitFeedbackGiven> visitorsTold)
        implements StepFacts {}
