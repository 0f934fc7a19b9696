package org.duban.command.finance;

import java.util.List;
import org.duban.command.BackwardTerm;
import org.duban.command.BackwardTerm.By;
import org.duban.command.finance.FinanceCommand.AnswerBudgetOpinion;
import org.duban.command.finance.FinanceCommand.GiveBudgetOpinion;
import org.duban.command.finance.FinanceCommand.RecordBudgetAdoption;
import org.duban.command.handling.SetDown;
import org.duban.command.meeting.Meetings;
import org.duban.command.steps.Step;
import org.duban.events.SupervisedOrgan;
import org.duban.events.finance.BudgetDraftEvent.BudgetAdopted;
import org.duban.events.finance.BudgetDraftEvent.BudgetOpinionAnswered;
import org.duban.events.finance.BudgetDraftEvent.BudgetOpinionGiven;
import org.duban.events.finance.FinanceEvent;
import org.duban.events.finance.FinanceEvent.FinanceKind;
import org.duban.events.finance.FinanceMatterEvent.FinanceDraftSubmitted;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.meeting.MeetingEvent.MeetingKind;

/** The draft budget of the next year: its preliminary examination before the congress, and what the congress decides. */
final class BudgetDraftSteps {

    /** What must be done before the congress opens. */
    static final List<BackwardTerm> BEFORE_CONGRESS = List.of(
            new BackwardTerm(HandlingDuty.SESSION_DRAFT, FinanceTerm.BUDGET_PRELIM, By.ORGAN),
            new BackwardTerm(HandlingDuty.SESSION_OPINION, FinanceTerm.BUDGET_OPINION, By.COMMITTEE),
            new BackwardTerm(HandlingDuty.SESSION_ANSWER, FinanceTerm.BUDGET_FEEDBACK, By.ORGAN));

    private BudgetDraftSteps() {}

    static List<Step<? extends FinanceCommand, ? extends FinanceEvent>> all() {
        return List.of(
                FinanceKinds.of(GiveBudgetOpinion.class, BudgetOpinionGiven.class, FinanceKind.BUDGET_DRAFT)
                        .once()
                        .after(FinanceDraftSubmitted.class)
                        .with(
                                "preliminary",
                                (c, so) -> new SetDown(so.handling(), FinanceKind.BUDGET_DRAFT.name())
                                        .owed(HandlingDuty.SESSION_OPINION, null)),
                Step.of(AnswerBudgetOpinion.class, BudgetOpinionAnswered.class)
                        .once()
                        .after(BudgetOpinionGiven.class)
                        .with(
                                "reply",
                                (c, so) -> new SetDown(so.handling(), FinanceKind.BUDGET_DRAFT.name())
                                        .owed(HandlingDuty.SESSION_ANSWER, SupervisedOrgan.GOVERNMENT)),
                FinanceKinds.of(RecordBudgetAdoption.class, BudgetAdopted.class, FinanceKind.BUDGET_DRAFT)
                        .once()
                        .after(BudgetOpinionGiven.class)
                        .with("publishBy", (c, so) -> so.counted(FinanceTerm.BUDGET_PUBLISH, c.occurredOn()))
                        .checking((e, so) ->
                                Meetings.during(so.context(), e.congress(), MeetingKind.CONGRESS, e.occurredOn())));
    }
}
