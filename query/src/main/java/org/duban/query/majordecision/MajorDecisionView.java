package org.duban.query.majordecision;

import java.util.List;
import org.duban.events.majordecision.MajorDecisionDuty;
import org.duban.events.majordecision.MajorDecisionEvent;
import org.duban.events.majordecision.MajorDecisionEvent.MajorDecisionReportFiled;
import org.duban.events.majordecision.MajorDecisionEvent.MajorDecisionReportHeard;
import org.duban.events.majordecision.MajorDecisionEvent.MajorDecisionReportPrinted;
import org.duban.events.majordecision.MajorDecisionEvent.MajorMatterCourseChosen;
import org.duban.events.majordecision.MajorDecisionEvent.MajorMatterListed;
import org.duban.query.caseview.SessionProceedings.HeldDeliberation;
import org.duban.query.caseview.ViewedForm;
import org.duban.query.handling.SteppedView;

/** How a major matter is viewed. */
public final class MajorDecisionView {

    /** Its line in the table of contents. */
    public static final ViewedForm<MajorDecisionEvent, MajorDecisionFacts> FORM = SteppedView.of(
                    "MAJOR_DECISION", "majordecision", MajorDecisionEvent.class, MajorDecisionFacts.class)
            .stages(MajorDecisionStage.values(), true)
            .about(MajorMatterListed.class, MajorMatterListed::matter)
            .duties(MajorDecisionDuty.values())
            .purposes("MAJOR_DECISION", "HANDLING_REPORT")
            .telling(MajorMatterListed.class, (view, e) -> e.organs())
            .reaching(MajorDecisionReportFiled.class, MajorDecisionStage.MATTER_REPORTED)
            .reaching(MajorMatterCourseChosen.class, MajorDecisionStage.COURSE_CHOSEN)
            .reaching(MajorDecisionReportPrinted.class, MajorDecisionStage.MATTER_PRINTED)
            .deliberating(
                    MajorDecisionReportHeard.class,
                    e -> new HeldDeliberation(e.occurredOn(), e.session(), List.of(), e.opinionsRaised()))
            .view();

    private MajorDecisionView() {}
}
