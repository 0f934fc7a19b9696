package org.duban.query.lawinspection;

import java.util.List;
import org.duban.events.lawinspection.FieldworkEvent.ConcreteCaseTransferred;
import org.duban.events.lawinspection.InspectionDuty;
import org.duban.events.lawinspection.LawInspectionEvent;
import org.duban.query.caseview.CaseForm;

/** How the law inspection is viewed. */
public final class LawInspection {

    /** Its line in the table of contents. */
    public static final CaseForm<LawInspectionEvent, InspectionFacts> FORM = new CaseForm<>(
            LawInspectionFold.CODE,
            "lawinspection",
            LawInspectionEvent.class,
            InspectionFacts.class,
            LawInspectionFold.STAGES,
            List.of(InspectionDuty.values()),
            List.of("INSPECTION_REPORT", "HANDLING_REPORT"),
            List.of(ConcreteCaseTransferred.class),
            LawInspectionFold::opened,
            LawInspectionFold::evolve);

    private LawInspection() {}
}
