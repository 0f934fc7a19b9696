package org.duban.query.deputyvisit;

import java.util.List;
import org.duban.events.deputyvisit.DeputyVisitDuty;
import org.duban.events.deputyvisit.DeputyVisitEvent;
import org.duban.events.deputyvisit.DeputyVisitEvent.DeputyVisitArranged;
import org.duban.events.deputyvisit.DeputyVisitEvent.DeputyVisitHeld;
import org.duban.events.deputyvisit.DeputyVisitEvent.DeputyVisitReportForwarded;
import org.duban.events.deputyvisit.DeputyVisitEvent.VisitFeedbackReceived;
import org.duban.query.caseview.ViewedForm;
import org.duban.query.handling.SteppedView;

/** How an inspection visit of deputies is viewed. */
public final class DeputyVisitView {

    /** Its line in the table of contents. */
    public static final ViewedForm<DeputyVisitEvent, DeputyVisitFacts> FORM = SteppedView.of(
                    "DEPUTY_VISIT", "deputyvisit", DeputyVisitEvent.class, DeputyVisitFacts.class)
            .stages(DeputyVisitStage.values(), false)
            .about(DeputyVisitArranged.class, DeputyVisitArranged::theme)
            .duties(DeputyVisitDuty.values())
            .reaching(DeputyVisitHeld.class, DeputyVisitStage.VISIT_HELD)
            .reaching(DeputyVisitReportForwarded.class, DeputyVisitStage.VISIT_FORWARDED)
            .telling(DeputyVisitReportForwarded.class, (view, e) -> List.of(e.organ()))
            .reaching(VisitFeedbackReceived.class, DeputyVisitStage.VISIT_ANSWERED)
            .view();

    private DeputyVisitView() {}
}
