package org.duban.query.story;

import static org.duban.query.Facts.day;

import java.util.List;
import java.util.stream.Stream;
import org.duban.events.MeetingId;
import org.duban.events.Secrecy;
import org.duban.events.SupervisedOrgan;
import org.duban.events.finance.BorrowingEvent.BorrowingApproved;
import org.duban.events.finance.BorrowingEvent.DebtIssued;
import org.duban.events.finance.BorrowingEvent.DebtUsed;
import org.duban.events.finance.BudgetDraftEvent.BudgetAdopted;
import org.duban.events.finance.BudgetDraftEvent.BudgetOpinionAnswered;
import org.duban.events.finance.BudgetDraftEvent.BudgetOpinionGiven;
import org.duban.events.finance.FinanceEvent.FinanceKind;
import org.duban.events.finance.FinanceMatterEvent.BudgetAdjustmentExecuted;
import org.duban.events.finance.FinanceMatterEvent.BudgetFeedbackAnswered;
import org.duban.events.finance.FinanceMatterEvent.BudgetFeedbackSent;
import org.duban.events.finance.FinanceMatterEvent.FinanceMatterOpened;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.Facts;

/** Matters of finance of the kinds that the story, which is of final accounts, does not tell. */
final class CoursesOfFinance {

    private CoursesOfFinance() {}

    static Stream<List<RecordedEvent>> all() {
        return Stream.of(execution(), adjustment(), draft());
    }

    private static List<RecordedEvent> execution() {
        return OtherCourses.written(
                opened(FinanceKind.BUDGET_EXECUTION),
                new BudgetFeedbackSent(Facts.CASE, "two projects are slow", Facts.due(day("08-20")), day("08-05")),
                new BudgetFeedbackAnswered(Facts.CASE, "no 40", "they will be done in time", day("08-18")));
    }

    private static List<RecordedEvent> adjustment() {
        return OtherCourses.written(
                opened(FinanceKind.BUDGET_ADJUSTMENT),
                new BorrowingApproved(Facts.CASE, 80_000, day("08-27")),
                new DebtIssued(Facts.CASE, "the first bond", 50_000, day("09-02")),
                new DebtUsed(Facts.CASE, "a school", 30_000, day("09-04")),
                new BudgetAdjustmentExecuted(Facts.CASE, "the adjusted budget is carried out", day("09-20")));
    }

    private static List<RecordedEvent> draft() {
        return OtherCourses.written(
                opened(FinanceKind.BUDGET_DRAFT),
                new BudgetOpinionGiven(Facts.CASE, "no 12", "income is estimated too high", null, day("11-26")),
                new BudgetOpinionAnswered(Facts.CASE, "no 1", "it was put lower", null, day("12-07")),
                new BudgetAdopted(
                        Facts.CASE, new MeetingId("congress"), "no 2", Facts.due(day("12-30")), day("12-15")));
    }

    private static FinanceMatterOpened opened(FinanceKind kind) {
        return new FinanceMatterOpened(
                Facts.CASE,
                "a title",
                kind,
                2023,
                List.of(SupervisedOrgan.GOVERNMENT),
                Facts.COMMITTEE,
                Secrecy.PUBLIC,
                null,
                day("02-10"));
    }
}
