package org.duban.query.finance;

import java.util.List;
import org.duban.events.finance.BudgetDraftEvent.BudgetAdopted;
import org.duban.events.finance.BudgetDraftEvent.BudgetOpinionGiven;
import org.duban.events.finance.FinanceDuty;
import org.duban.events.finance.FinanceEvent;
import org.duban.events.finance.FinanceMatterEvent.FinanceDraftReviewed;
import org.duban.events.finance.FinanceMatterEvent.FinanceDraftSubmitted;
import org.duban.events.finance.FinanceMatterEvent.FinanceMatterOpened;
import org.duban.events.finance.FinanceMatterEvent.FinanceReportHeard;
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
                    "FINAL_ACCOUNTS",
                    "BUDGET_EXECUTION",
                    "BUDGET_ADJUSTMENT",
                    "BUDGET_DRAFT",
                    "PLAN_EVALUATION",
                    "AUDIT_RECTIFICATION",
                    "HANDLING_REPORT")
            .telling(FinanceMatterOpened.class, (view, e) -> e.organs())
            .reaching(FinanceDraftSubmitted.class, FinanceStage.DRAFT_SUBMITTED)
            .reaching(FinanceDraftReviewed.class, FinanceStage.DRAFT_REVIEWED)
            .reaching(BudgetOpinionGiven.class, FinanceStage.DRAFT_REVIEWED)
            .reaching(BudgetAdopted.class, FinanceStage.BUDGET_ADOPTED)
            .deliberating(
                    FinanceReportHeard.class,
                    e -> new HeldDeliberation(e.occurredOn(), e.session(), List.of(), e.opinionsRaised()))
            .view();

    private FinanceView() {}
}
