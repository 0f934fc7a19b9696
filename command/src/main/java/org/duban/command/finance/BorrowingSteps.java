package org.duban.command.finance;

import java.util.List;
import java.util.function.ToIntFunction;
import org.duban.command.CommandRefused;
import org.duban.command.finance.FinanceCommand.RecordApprovedBorrowing;
import org.duban.command.finance.FinanceCommand.RecordDebtIssue;
import org.duban.command.finance.FinanceCommand.RecordDebtUse;
import org.duban.command.steps.SoFar;
import org.duban.command.steps.Step;
import org.duban.events.CaseEvent;
import org.duban.events.finance.BorrowingEvent.BorrowingApproved;
import org.duban.events.finance.BorrowingEvent.DebtIssued;
import org.duban.events.finance.BorrowingEvent.DebtUsed;
import org.duban.events.finance.FinanceEvent;
import org.duban.events.finance.FinanceEvent.FinanceKind;
import org.duban.events.finance.FinanceMatterEvent.FinanceMatterApproved;

/** Borrowing that an adjustment of the budget allows: no more is issued than it says, and no more is used than was issued. */
final class BorrowingSteps {

    private BorrowingSteps() {}

    static List<Step<? extends FinanceCommand, ? extends FinanceEvent>> all() {
        return List.of(
                FinanceKinds.of(RecordApprovedBorrowing.class, BorrowingApproved.class, FinanceKind.BUDGET_ADJUSTMENT)
                        .once()
                        .after(FinanceMatterApproved.class),
                FinanceKinds.of(RecordDebtIssue.class, DebtIssued.class, FinanceKind.BUDGET_ADJUSTMENT)
                        .first(BorrowingSteps::mustBeApproved)
                        .after(BorrowingApproved.class)
                        .checking(BorrowingSteps::withinApproval),
                FinanceKinds.of(RecordDebtUse.class, DebtUsed.class, FinanceKind.BUDGET_ADJUSTMENT)
                        .first(BorrowingSteps::mustBeApproved)
                        .after(DebtIssued.class)
                        .checking(BorrowingSteps::withinIssue));
    }

    static void mustBeApproved(SoFar soFar) {
        CommandRefused.unless(soFar.log().has(FinanceMatterApproved.class), FinanceRule.ADJUSTMENT_NOT_APPROVED);
    }

    private static void withinApproval(DebtIssued e, SoFar soFar) {
        int approved = soFar.log().taken(BorrowingApproved.class).amount();
        long issued = sum(soFar, DebtIssued.class, DebtIssued::amount) + e.amount();
        CommandRefused.unless(
                issued <= approved,
                FinanceRule.BORROWED_BEYOND_APPROVAL,
                "total",
                String.valueOf(issued),
                "limit",
                String.valueOf(approved));
    }

    private static void withinIssue(DebtUsed e, SoFar soFar) {
        long issued = sum(soFar, DebtIssued.class, DebtIssued::amount);
        long used = sum(soFar, DebtUsed.class, DebtUsed::amount) + e.amount();
        CommandRefused.unless(
                used <= issued,
                FinanceRule.DEBT_USED_BEYOND_ISSUE,
                "total",
                String.valueOf(used),
                "limit",
                String.valueOf(issued));
    }

    private static <E extends CaseEvent> long sum(SoFar soFar, Class<E> type, ToIntFunction<E> amount) {
        return soFar.log().all(type).mapToInt(amount).asLongStream().sum();
    }
}
