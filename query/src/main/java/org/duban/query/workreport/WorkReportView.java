package org.duban.query.workreport;

import java.util.List;
import java.util.Optional;
import org.duban.events.SupervisedOrgan;
import org.duban.events.workreport.DraftingEvent.CollectedViewsSent;
import org.duban.events.workreport.DraftingEvent.DraftReportCommented;
import org.duban.events.workreport.DraftingEvent.DraftReportSentForComment;
import org.duban.events.workreport.WorkReportDuty;
import org.duban.events.workreport.WorkReportEvent;
import org.duban.query.caseview.OrganPapers;
import org.duban.query.caseview.ViewedForm;

/** How the special work report is viewed. */
public final class WorkReportView {

    /** Its line in the table of contents. */
    public static final ViewedForm<WorkReportEvent, WorkReportFacts> FORM = new ViewedForm<>(
            WorkReportFold.CODE,
            "workreport",
            WorkReportEvent.class,
            WorkReportFacts.class,
            WorkReportFold.STAGES,
            List.of(WorkReportDuty.values()),
            List.of("WORK_REPORT", "HANDLING_REPORT"),
            List.of(),
            new OrganPapers<>(WorkReportView::paperOf, List.of(WorkReportDuty.values())),
            WorkReportFold::opened,
            WorkReportFold::evolve);

    private WorkReportView() {}

    private static Optional<SupervisedOrgan> paperOf(WorkReportEvent event) {
        return switch (event) {
            case CollectedViewsSent e -> Optional.of(e.organ());
            case DraftReportSentForComment e -> Optional.of(e.organ());
            case DraftReportCommented e -> Optional.of(e.organ());
            default -> Optional.empty();
        };
    }
}
