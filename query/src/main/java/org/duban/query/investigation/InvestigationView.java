package org.duban.query.investigation;

import java.util.List;
import org.duban.events.investigation.InvestigationDuty;
import org.duban.events.investigation.InvestigationEvent;
import org.duban.events.investigation.InvestigationEvent.CommissionEstablished;
import org.duban.events.investigation.InvestigationEvent.InvestigationDecided;
import org.duban.events.investigation.InvestigationEvent.InvestigationMaterialGathered;
import org.duban.events.investigation.InvestigationEvent.InvestigationMaterialRequested;
import org.duban.events.investigation.InvestigationEvent.InvestigationReportSubmitted;
import org.duban.events.investigation.InvestigationEvent.InvestigationTurnedDown;
import org.duban.query.caseview.ViewedForm;
import org.duban.query.handling.SteppedView;

/** How an investigation is viewed. */
public final class InvestigationView {

    /** Its line in the table of contents. */
    public static final ViewedForm<InvestigationEvent, InvestigationFacts> FORM = SteppedView.of(
                    "INVESTIGATION", "investigation", InvestigationEvent.class, InvestigationFacts.class)
            .stages(InvestigationStage.values(), false)
            .duties(InvestigationDuty.values())
            .reaching(InvestigationTurnedDown.class, InvestigationStage.INVESTIGATION_TURNED_DOWN)
            .reaching(CommissionEstablished.class, InvestigationStage.COMMISSION_ESTABLISHED)
            .telling(InvestigationMaterialRequested.class, (view, e) -> List.of(e.organ()))
            .reaching(InvestigationMaterialGathered.class, InvestigationStage.MATERIAL_GATHERED)
            .reaching(InvestigationReportSubmitted.class, InvestigationStage.INVESTIGATION_REPORTED)
            .reaching(InvestigationDecided.class, InvestigationStage.INVESTIGATION_DECIDED)
            .view();

    private InvestigationView() {}
}
