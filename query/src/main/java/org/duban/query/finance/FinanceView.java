package org.duban.query.finance;

import java.util.List;
import org.duban.events.finance.FinanceDuty;
import org.duban.events.finance.FinanceEvent;
import org.duban.events.finance.FinanceEvent.FinanceDraftReviewed;
import org.duban.events.finance.FinanceEvent.FinanceDraftSubmitted;
import org.duban.events.finance.FinanceEvent.FinanceMatterOpened;
import org.duban.events.finance.FinanceEvent.FinanceReportHeard;
import org.duban.query.caseview.SessionProceedings.HeldDeliberation;
import org.duban.query.caseview.ViewedForm;
import org.duban.query.handling.SteppedView;

/** How a matter of finance is viewed. */
public final class FinanceView {

    /** Its line in the table of contents. */
    public static final ViewedForm<FinanceEvent, FinanceFacts> FORM = SteppedView.of(
                    "FINANCE", "finance", FinanceEvent.class, FinanceFacts.class)
            .stages(FinanceStage.values(), true)
            .duties(FinanceDuty.values())
            .purposes(
                    "FINAL_ACCOUNTS", "BUDGET_EXECUTION", "BUDGET_ADJUSTMENT", "AUDIT_RECTIFICATION", "HANDLING_REPORT")
            .telling(FinanceMatterOpened.class, (view, e) -> e.organs())
            .reaching(FinanceDraftSubmitted.class, FinanceStage.DRAFT_SUBMITTED)
            .reaching(FinanceDraftReviewed.class, FinanceStage.DRAFT_REVIEWED)
            .deliberating(
                    FinanceReportHeard.class,
                    e -> new HeldDeliberation(e.occurredOn(), e.session(), List.of(), e.opinionsRaised()))
            .view();

    private FinanceView() {}
}
