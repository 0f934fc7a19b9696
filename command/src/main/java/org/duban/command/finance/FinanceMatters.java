package org.duban.command.finance;

import static org.duban.command.finance.FinanceKinds.mustBe;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.duban.command.BackwardTerm;
import org.duban.command.BackwardTerm.By;
import org.duban.command.SharedProcess;
import org.duban.command.Steps;
import org.duban.command.finance.FinanceCommand.AnswerBudgetFeedback;
import org.duban.command.finance.FinanceCommand.HearFinanceReport;
import org.duban.command.finance.FinanceCommand.OpenFinanceMatter;
import org.duban.command.finance.FinanceCommand.ReviewFinanceDraft;
import org.duban.command.finance.FinanceCommand.SendBudgetFeedback;
import org.duban.command.finance.FinanceCommand.SubmitFinanceDraft;
import org.duban.command.handling.HandlingTerm;
import org.duban.command.handling.SetDown;
import org.duban.command.rules.Term;
import org.duban.command.steps.Bases;
import org.duban.command.steps.Outline;
import org.duban.command.steps.SoFar;
import org.duban.command.steps.Step;
import org.duban.command.steps.StepLog;
import org.duban.command.steps.SteppedForm;
import org.duban.events.Deadline;
import org.duban.events.DutyId;
import org.duban.events.DutyKind;
import org.duban.events.Secrecy;
import org.duban.events.SupervisedOrgan;
import org.duban.events.finance.AuditEvent.AuditRectificationHeard;
import org.duban.events.finance.AuditEvent.AuditReportHeard;
import org.duban.events.finance.BudgetDraftEvent.BudgetAdopted;
import org.duban.events.finance.BudgetDraftEvent.BudgetOpinionAnswered;
import org.duban.events.finance.BudgetDraftEvent.BudgetOpinionGiven;
import org.duban.events.finance.FinanceDuty;
import org.duban.events.finance.FinanceEvent;
import org.duban.events.finance.FinanceEvent.FinanceKind;
import org.duban.events.finance.FinanceMatterEvent.BudgetAdjustmentExecuted;
import org.duban.events.finance.FinanceMatterEvent.BudgetFeedbackAnswered;
import org.duban.events.finance.FinanceMatterEvent.BudgetFeedbackSent;
import org.duban.events.finance.FinanceMatterEvent.BudgetPapersPublished;
import org.duban.events.finance.FinanceMatterEvent.FinanceDraftReviewed;
import org.duban.events.finance.FinanceMatterEvent.FinanceDraftSubmitted;
import org.duban.events.finance.FinanceMatterEvent.FinanceMatterOpened;
import org.duban.events.finance.FinanceMatterEvent.FinanceReportHeard;
import org.duban.events.handling.HandlingDuty;
import org.duban.events.meeting.MeetingEvent.MeetingKind;
import org.jspecify.annotations.Nullable;

/** Final accounts with the audit, budget execution, budget adjustment and the draft budget among the forms of supervision. */
public final class FinanceMatters extends SteppedForm<FinanceCommand, FinanceEvent> {

    private static final Map<String, List<BackwardTerm>> PURPOSES = Map.of(
            FinanceKind.FINAL_ACCOUNTS.name(),
            before(FinanceTerm.ACCOUNTS_PRELIM),
            FinanceKind.BUDGET_EXECUTION.name(),
            before(FinanceTerm.EXEC_PRELIM),
            FinanceKind.BUDGET_ADJUSTMENT.name(),
            before(FinanceTerm.ADJUST_PRELIM),
            FinanceKind.BUDGET_DRAFT.name(),
            BudgetDraftSteps.BEFORE_CONGRESS,
            FinanceKind.PLAN_EVALUATION.name(),
            List.of(notice()),
            "AUDIT_RECTIFICATION",
            List.of(notice()),
            "HANDLING_REPORT",
            List.of(notice()));

    /** What a session of the Standing Committee hears. */
    private static final FinanceKind[] HEARD = {
        FinanceKind.FINAL_ACCOUNTS,
        FinanceKind.BUDGET_EXECUTION,
        FinanceKind.BUDGET_ADJUSTMENT,
        FinanceKind.PLAN_EVALUATION
    };

    private static final Map<String, String> BASES = Bases.handled(
            "S24 §29; DD",
            "DD",
            Map.of(
                    "adopt-resolution", "S24 §29; Org §51",
                    "submit-resolution-report", "S24 §29; DD",
                    "hold-satisfaction-vote", "SH-Bud §57; DD"));

    /** The form. */
    public static final FinanceMatters FORM = new FinanceMatters();

    private FinanceMatters() {
        super(Outline.of("FINANCE", FinanceCommand.class, FinanceEvent.class)
                .refusing(FinanceRule.values())
                .terms(FinanceTerm.values())
                .sharing(EnumSet.allOf(SharedProcess.class), BASES)
                .purposes(PURPOSES)
                .findings(FinanceDraftSubmitted.class, FinanceReportHeard.class)
                .deliberating(FinanceReportHeard.class)
                .endingWith(BudgetAdjustmentExecuted.class)
                .step(Step.of(OpenFinanceMatter.class, FinanceMatterOpened.class)
                        .with("organs", (c, so) -> List.of(SupervisedOrgan.GOVERNMENT))
                        .with("heardBy", FinanceMatters::window)
                        .looking((c, so) -> Steps.nearYear(c.year(), c.occurredOn())))
                .step(Step.of(SubmitFinanceDraft.class, FinanceDraftSubmitted.class)
                        .once()
                        .with("draft", (c, so) -> draft(so)))
                .step(FinanceKinds.of(ReviewFinanceDraft.class, FinanceDraftReviewed.class, HEARD)
                        .once()
                        .after(FinanceDraftSubmitted.class))
                .step(FinanceKinds.of(SendBudgetFeedback.class, BudgetFeedbackSent.class, FinanceKind.BUDGET_EXECUTION)
                        .once()
                        .after(FinanceDraftSubmitted.class)
                        .with("answerBy", (c, so) -> so.counted(FinanceTerm.FINANCE_FEEDBACK, c.occurredOn())))
                .step(Step.of(AnswerBudgetFeedback.class, BudgetFeedbackAnswered.class)
                        .once()
                        .after(BudgetFeedbackSent.class))
                .step(FinanceKinds.of(HearFinanceReport.class, FinanceReportHeard.class, HEARD)
                        .once()
                        .after(FinanceDraftReviewed.class)
                        .with("compiler", (c, so) -> so.inCharge())
                        .with("compileBy", (c, so) -> so.counted(HandlingTerm.OPINION_COMPILE, c.occurredOn()))
                        .with("yearly", (c, so) -> yearly(so))
                        .checking(AuditSteps::heard))
                .steps(ApprovalSteps.all())
                .steps(AuditSteps.all())
                .steps(BudgetDraftSteps.all())
                .steps(BorrowingSteps.all()));
    }

    @Override
    protected void mustBeReadyFor(StepLog log, String purpose) {
        for (FinanceKind kind : FinanceKind.values()) {
            if (kind.name().equals(purpose)) {
                Steps.ofChoice(() -> mustBe(log, kind));
            }
        }
        switch (purpose) {
            case "AUDIT_RECTIFICATION" -> {
                Steps.ofChoice(() -> mustBe(log, FinanceKind.FINAL_ACCOUNTS));
                log.taken(AuditReportHeard.class);
            }
            case "HANDLING_REPORT" -> Steps.ofChoice(() -> mustBe(log, HEARD));
            default -> {}
        }
    }

    @Override
    public boolean followsDeliberation(String purpose) {
        return purpose.equals("AUDIT_RECTIFICATION") || super.followsDeliberation(purpose);
    }

    @Override
    public MeetingKind sitting(String purpose) {
        return purpose.equals(FinanceKind.BUDGET_DRAFT.name()) ? MeetingKind.CONGRESS : super.sitting(purpose);
    }

    @Override
    protected @Nullable LocalDate doneBefore(StepLog log, DutyKind kind, @Nullable SupervisedOrgan organ) {
        return kind instanceof HandlingDuty before
                ? switch (before) {
                    case SESSION_DRAFT -> log.on(FinanceDraftSubmitted.class);
                    case SESSION_OPINION -> log.on(BudgetOpinionGiven.class);
                    case SESSION_ANSWER -> log.on(BudgetOpinionAnswered.class);
                    default -> null;
                }
                : null;
    }

    /** On a draft budget the congress decides; no opinions of the Standing Committee are handled. */
    @Override
    protected boolean withoutOpinions(StepLog log) {
        return FinanceKinds.of(log) == FinanceKind.BUDGET_DRAFT || super.withoutOpinions(log);
    }

    @Override
    protected boolean takesFindings(StepLog log) {
        return FinanceKinds.of(log) != FinanceKind.BUDGET_DRAFT;
    }

    /** Accounts end with the report on the audit's findings, an adjustment with its execution. */
    @Override
    protected @Nullable String missing(StepLog log) {
        Class<? extends FinanceEvent> last = switch (FinanceKinds.of(log)) {
            case FINAL_ACCOUNTS -> AuditRectificationHeard.class;
            case BUDGET_EXECUTION, PLAN_EVALUATION -> FinanceReportHeard.class;
            case BUDGET_ADJUSTMENT -> BudgetAdjustmentExecuted.class;
            case BUDGET_DRAFT -> BudgetAdopted.class;
        };
        boolean published = last == FinanceReportHeard.class
                || log.opened().secrecy() == Secrecy.SECRET
                || log.has(BudgetPapersPublished.class);
        if (!log.has(last)) {
            return last.getSimpleName();
        }
        return published ? null : BudgetPapersPublished.class.getSimpleName();
    }

    private static List<BackwardTerm> before(Term draft) {
        return List.of(new BackwardTerm(HandlingDuty.SESSION_DRAFT, draft, By.ORGAN), notice());
    }

    private static BackwardTerm notice() {
        return new BackwardTerm(HandlingDuty.SESSION_NOTICE, HandlingTerm.SESSION_NOTICE, By.GENERAL_OFFICE);
    }

    /** Accounts are put before the Standing Committee in the year after theirs, the execution of a budget in its own. */
    private static @Nullable Deadline window(OpenFinanceMatter c, SoFar soFar) {
        return switch (c.kind()) {
            case FINAL_ACCOUNTS -> soFar.counted(FinanceTerm.ACCOUNTS_SUBMIT, LocalDate.of(c.year() + 1, 1, 1));
            case BUDGET_EXECUTION -> soFar.counted(FinanceTerm.EXECUTION_MIDYEAR, LocalDate.of(c.year(), 1, 1));
            case BUDGET_ADJUSTMENT, BUDGET_DRAFT, PLAN_EVALUATION -> null;
        };
    }

    private static @Nullable DutyId yearly(SoFar soFar) {
        DutyId yearly = FinanceDuty.YEARLY_FINANCE_REPORT.only();
        return soFar.handling().openDuties().stream().anyMatch(duty -> duty.id().equals(yearly)) ? yearly : null;
    }

    private static @Nullable DutyId draft(SoFar soFar) {
        String purpose = soFar.log().opened(FinanceMatterOpened.class).kind().name();
        return new SetDown(soFar.handling(), purpose).owed(HandlingDuty.SESSION_DRAFT, SupervisedOrgan.GOVERNMENT);
    }
}
