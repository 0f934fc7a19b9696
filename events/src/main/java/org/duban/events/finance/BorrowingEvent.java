package org.duban.events.finance;

import java.time.LocalDate;
import org.duban.events.AtLeastOne;
import org.duban.events.CaseId;
import org.duban.events.RestsOnEarlier;

/** What happens to debt that an adjustment of the budget allows; amounts are in millions of yuan. */
public sealed interface BorrowingEvent extends FinanceEvent {

    /** The approved adjustment allows debt of that amount and no more. */
    record BorrowingApproved(CaseId caseId, @AtLeastOne int amount, LocalDate occurredOn) implements BorrowingEvent {}

    /** Debt was issued. */
    @RestsOnEarlier
    record DebtIssued(
            CaseId caseId, String bond, @AtLeastOne int amount, LocalDate occurredOn) implements BorrowingEvent {}

    /** What was borrowed was used. */
    @RestsOnEarlier
    record DebtUsed(
            CaseId caseId, String project, @AtLeastOne int amount, LocalDate occurredOn) implements BorrowingEvent {}
}
