package org.duban.events.finance;

import java.time.LocalDate;
import org.duban.events.AtLeastOne;
import org.duban.events.CaseId;
import org.duban.events.RestsOnEarlier;
import org.duban.events.Revision;

/** What happens to debt that an adjustment of the budget allows; amounts are in ten thousands of yuan, in revision 1 in millions. */
public sealed interface BorrowingEvent extends FinanceEvent {

    /** The approved adjustment allows debt of that amount and no more. */
    @Revision(2)
    record BorrowingApproved(CaseId caseId, @AtLeastOne int amount, LocalDate occurredOn) implements BorrowingEvent {}

    /** Debt was issued. */
    @RestsOnEarlier
    @Revision(2)
    record DebtIssued(
            CaseId caseId, String bond, @AtLeastOne int amount, LocalDate occurredOn) implements BorrowingEvent {}

    /** What was borrowed was used. */
    @RestsOnEarlier
    @Revision(2)
    record DebtUsed(
            CaseId caseId, String project, @AtLeastOne int amount, LocalDate occurredOn) implements BorrowingEvent {}
}
