package org.duban.query.appraisal;

import org.duban.events.appraisal.AppraisalDuty;
import org.duban.events.appraisal.AppraisalEvent;
import org.duban.events.appraisal.AppraisalEvent.AppraisalNoticeGiven;
import org.duban.events.appraisal.AppraisalEvent.AppraisalOpinionDelivered;
import org.duban.events.appraisal.AppraisalEvent.AppraisalVoteHeld;
import org.duban.events.appraisal.AppraisalEvent.AppraiseeSelected;
import org.duban.events.appraisal.AppraisalEvent.DutyReportHeard;
import org.duban.events.appraisal.AppraisalEvent.DutyReportSubmitted;
import org.duban.events.appraisal.AppraisalEvent.ImprovementPlanSubmitted;
import org.duban.events.appraisal.AppraisalEvent.ImprovementReported;
import org.duban.query.caseview.ViewedForm;
import org.duban.query.handling.SteppedView;

/** How the appraisal of a duty report is viewed. */
public final class AppraisalView {

    /** Its line in the table of contents. */
    public static final ViewedForm<AppraisalEvent, AppraisalFacts> FORM = SteppedView.of(
                    "DUTY_APPRAISAL", "appraisal", AppraisalEvent.class, AppraisalFacts.class)
            .stages(AppraisalStage.values(), false)
            .about(AppraiseeSelected.class, AppraiseeSelected::post)
            .duties(AppraisalDuty.values())
            .purposes("DUTY_APPRAISAL")
            .reaching(AppraisalNoticeGiven.class, AppraisalStage.APPRAISAL_NOTIFIED)
            .telling(AppraisalNoticeGiven.class, (view, e) -> view.outline().organs())
            .reaching(DutyReportSubmitted.class, AppraisalStage.DUTY_REPORTED)
            .reaching(DutyReportHeard.class, AppraisalStage.DUTY_REPORT_HEARD)
            .reaching(AppraisalVoteHeld.class, AppraisalStage.APPRAISAL_VOTED)
            .reaching(AppraisalOpinionDelivered.class, AppraisalStage.APPRAISAL_DELIVERED)
            .reaching(ImprovementPlanSubmitted.class, AppraisalStage.IMPROVEMENT_PLANNED)
            .reaching(ImprovementReported.class, AppraisalStage.IMPROVEMENT_REPORTED)
            .view();

    private AppraisalView() {}
}
