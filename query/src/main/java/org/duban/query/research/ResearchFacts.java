package org.duban.query.research;

import static org.duban.query.caseview.ShownTo.Reader.ORGAN;

import java.util.List;
import org.duban.events.research.ResearchEvent.FieldVisitMade;
import org.duban.events.research.ResearchEvent.ResearchFeedbackGiven;
import org.duban.events.research.ResearchEvent.ResearchFeedbackReceived;
import org.duban.events.research.ResearchEvent.ResearchOpinionRaised;
import org.duban.events.research.ResearchEvent.ResearchOutcomeRegistered;
import org.duban.events.research.ResearchEvent.ResearchReportCompleted;
import org.duban.events.research.ResearchEvent.ResearchReportForwarded;
import org.duban.events.research.ResearchEvent.ResearchStarted;
import org.duban.query.caseview.ShownTo;
import org.duban.query.caseview.StepFacts;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of thematic research, a working paper of the congress; lists are oldest first.
 *
 * @param researchTopic what is researched
 * @param fieldVisits which organisations were visited
 * @param researchOpinions what was said should be done
 * @param researchReport null until it was done
 * @param outcomes what came of it
 * @param forwardings to which organs the report went
 * @param organFeedback what they made of it
 * @param deputyFeedback how the deputies were told
 */
public record ResearchFacts(
        @ShownTo(ORGAN) ResearchStarted researchTopic,
        List<FieldVisitMade> fieldVisits,
        List<ResearchOpinionRaised> researchOpinions,
        @ShownTo(ORGAN) @Nullable ResearchReportCompleted researchReport,
        List<ResearchOutcomeRegistered> outcomes,
        @ShownTo(ORGAN) List<ResearchReportForwarded> forwardings,
        @ShownTo(ORGAN) List<ResearchFeedbackReceived> organFeedback,
        List<ResearchFeedbackGiven> deputyFeedback)
        implements StepFacts {}
