package org.duban.query.research;

import java.util.List;
import org.duban.events.research.ResearchDuty;
import org.duban.events.research.ResearchEvent;
import org.duban.events.research.ResearchEvent.ResearchFeedbackReceived;
import org.duban.events.research.ResearchEvent.ResearchReportCompleted;
import org.duban.events.research.ResearchEvent.ResearchReportForwarded;
import org.duban.events.research.ResearchEvent.ResearchStarted;
import org.duban.query.caseview.ViewedForm;
import org.duban.query.handling.SteppedView;

/** How thematic research is viewed. */
public final class ResearchView {

    /** Its line in the table of contents. */
    public static final ViewedForm<ResearchEvent, ResearchFacts> FORM = SteppedView.of(
                    "RESEARCH", "research", ResearchEvent.class, ResearchFacts.class)
            .stages(ResearchStage.values(), false)
            .about(ResearchStarted.class, ResearchStarted::topic)
            .duties(ResearchDuty.values())
            .reaching(ResearchReportCompleted.class, ResearchStage.RESEARCH_REPORTED)
            .reaching(ResearchReportForwarded.class, ResearchStage.RESEARCH_FORWARDED)
            .telling(ResearchReportForwarded.class, (view, e) -> List.of(e.organ()))
            .reaching(ResearchFeedbackReceived.class, ResearchStage.RESEARCH_ANSWERED)
            .view();

    private ResearchView() {}
}
