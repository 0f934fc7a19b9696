package org.duban.query.lawinspection;

import java.util.List;
import org.duban.events.lawinspection.FieldworkEvent.ConcreteCaseTransferred;
import org.duban.events.lawinspection.InspectionDuty;
import org.duban.events.lawinspection.LawInspectionEvent;
import org.duban.query.caseview.OrganPapers;
import org.duban.query.caseview.ViewedForm;

/** How the law inspection is viewed. */
public final class LawInspectionView {

    /** Its line in the table of contents. */
    public static final ViewedForm<LawInspectionEvent, InspectionFacts> FORM = new ViewedForm<>(
            LawInspectionFold.CODE,
            "lawinspection",
            LawInspectionEvent.class,
            InspectionFacts.class,
            LawInspectionFold.STAGES,
            List.of(InspectionDuty.values()),
            List.of("INSPECTION_REPORT", "HANDLING_REPORT"),
            List.of(ConcreteCaseTransferred.class),
            OrganPapers.none(),
            LawInspectionFold::opened,
            LawInspectionFold::evolve);

    private LawInspectionView() {}
}
