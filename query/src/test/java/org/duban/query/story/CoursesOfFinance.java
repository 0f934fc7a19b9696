package org.duban.query.story;

import static org.duban.query.Facts.day;

import java.util.List;
import java.util.stream.Stream;
import org.duban.events.Secrecy;
import org.duban.events.SupervisedOrgan;
import org.duban.events.finance.FinanceEvent.BudgetAdjustmentExecuted;
import org.duban.events.finance.FinanceEvent.BudgetFeedbackAnswered;
import org.duban.events.finance.FinanceEvent.BudgetFeedbackSent;
import org.duban.events.finance.FinanceEvent.FinanceKind;
import org.duban.events.finance.FinanceEvent.FinanceMatterOpened;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.query.Facts;

/** Matters of finance of the kinds that the story, which is of final accounts, does not tell. */
final class CoursesOfFinance {

    private CoursesOfFinance() {}

    static Stream<List<RecordedEvent>> all() {
        return Stream.of(execution(), adjustment());
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
                new BudgetAdjustmentExecuted(Facts.CASE, "the adjusted budget is carried out", day("09-20")));
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
