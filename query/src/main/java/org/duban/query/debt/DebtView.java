package org.duban.query.debt;

import java.util.List;
import org.duban.events.debt.DebtDuty;
import org.duban.events.debt.DebtEvent;
import org.duban.events.debt.DebtEvent.DebtDataReceived;
import org.duban.events.debt.DebtEvent.DebtHalfYearReportReceived;
import org.duban.events.debt.DebtEvent.DebtReportHeard;
import org.duban.events.debt.DebtEvent.DebtSupervisionPlanned;
import org.duban.query.caseview.SessionProceedings.HeldDeliberation;
import org.duban.query.caseview.ViewedForm;
import org.duban.query.handling.SteppedView;

/** How a year's supervision of government debt is viewed. */
public final class DebtView {

    /** Its line in the table of contents. */
    public static final ViewedForm<DebtEvent, DebtFacts> FORM = SteppedView.of(
                    "GOVERNMENT_DEBT", "debt", DebtEvent.class, DebtFacts.class)
            .stages(DebtStage.values(), true)
            .duties(DebtDuty.values())
            .purposes("GOVERNMENT_DEBT", "HANDLING_REPORT")
            .telling(DebtSupervisionPlanned.class, (view, e) -> e.organs())
            .reaching(DebtDataReceived.class, DebtStage.DEBT_DATA_GIVEN)
            .reaching(DebtHalfYearReportReceived.class, DebtStage.DEBT_REPORTED)
            .deliberating(
                    DebtReportHeard.class,
                    e -> new HeldDeliberation(e.occurredOn(), e.session(), List.of(), e.opinionsRaised()))
            .view();

    private DebtView() {}
}
