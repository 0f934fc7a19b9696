package org.duban.command.finance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.command.BackwardTerm;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.SharedProcess;
import org.duban.command.finance.FinanceCommand.AnswerBudgetFeedback;
import org.duban.command.finance.FinanceCommand.ApproveFinanceMatter;
import org.duban.command.finance.FinanceCommand.ExecuteBudgetAdjustment;
import org.duban.command.finance.FinanceCommand.HearAuditRectification;
import org.duban.command.finance.FinanceCommand.HearAuditReport;
import org.duban.command.finance.FinanceCommand.HearFinanceReport;
import org.duban.command.finance.FinanceCommand.NotifyDepartmentsOfAccounts;
import org.duban.command.finance.FinanceCommand.OpenFinanceMatter;
import org.duban.command.finance.FinanceCommand.PublishBudgetPapers;
import org.duban.command.finance.FinanceCommand.ReviewFinanceDraft;
import org.duban.command.finance.FinanceCommand.SendBudgetFeedback;
import org.duban.command.finance.FinanceCommand.SubmitAuditRectification;
import org.duban.command.finance.FinanceCommand.SubmitFinanceDraft;
import org.duban.command.handling.BallotRules;
import org.duban.command.handling.Finding;
import org.duban.command.handling.Findings;
import org.duban.command.handling.HandlingTerm;
import org.duban.command.handling.SetDown;
import org.duban.command.meeting.Meetings;
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
import org.duban.events.ItemId;
import org.duban.events.Secrecy;
import org.duban.events.Session;
import org.duban.events.SupervisedOrgan;
import org.duban.events.finance.FinanceDuty;
import org.duban.events.finance.FinanceEvent;
import org.duban.events.finance.FinanceEvent.AccountsNotified;
import org.duban.events.finance.FinanceEvent.AuditRectificationHeard;
import org.duban.events.finance.FinanceEvent.AuditRectificationSubmitted;
import org.duban.events.finance.FinanceEvent.AuditReportHeard;
import org.duban.events.finance.FinanceEvent.BudgetAdjustmentExecuted;
import org.duban.events.finance.FinanceEvent.BudgetFeedbackAnswered;
import org.duban.events.finance.FinanceEvent.BudgetFeedbackSent;
import org.duban.events.finance.FinanceEvent.BudgetPapersPublished;
import org.duban.events.finance.FinanceEvent.FinanceDraftReviewed;
import org.duban.events.finance.FinanceEvent.FinanceDraftSubmitted;
import org.duban.events.finance.FinanceEvent.FinanceKind;
import org.duban.events.finance.FinanceEvent.FinanceMatterApproved;
import org.duban.events.finance.FinanceEvent.FinanceMatterOpened;
import org.duban.events.finance.FinanceEvent.FinanceReportHeard;
import org.duban.events.finance.FinanceEvent.RectifiedFinding;
import org.duban.events.handling.HandlingDuty;
import org.jspecify.annotations.Nullable;

/** Final accounts with the audit, budget execution and budget adjustment among the forms of supervision. */
public final class FinanceMatters extends SteppedForm<FinanceCommand, FinanceEvent> {

    private static final Map<String, List<BackwardTerm>> PURPOSES = Map.of(
            FinanceKind.FINAL_ACCOUNTS.name(),
            before(FinanceTerm.ACCOUNTS_PRELIM),
            FinanceKind.BUDGET_EXECUTION.name(),
            before(FinanceTerm.EXEC_PRELIM),
            FinanceKind.BUDGET_ADJUSTMENT.name(),
            before(FinanceTerm.ADJUST_PRELIM),
            "AUDIT_RECTIFICATION",
            List.of(notice()),
            "HANDLING_REPORT",
            List.of(notice()));

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
                        .with("heardBy", FinanceMatters::window))
                .step(Step.of(SubmitFinanceDraft.class, FinanceDraftSubmitted.class)
                        .once()
                        .with("draft", (c, so) -> draft(so)))
                .step(Step.of(ReviewFinanceDraft.class, FinanceDraftReviewed.class)
                        .once()
                        .after(FinanceDraftSubmitted.class))
                .step(of(SendBudgetFeedback.class, BudgetFeedbackSent.class, FinanceKind.BUDGET_EXECUTION)
                        .once()
                        .after(FinanceDraftSubmitted.class)
                        .with("answerBy", (c, so) -> so.counted(FinanceTerm.FINANCE_FEEDBACK, c.occurredOn())))
                .step(Step.of(AnswerBudgetFeedback.class, BudgetFeedbackAnswered.class)
                        .once()
                        .after(BudgetFeedbackSent.class))
                .step(of(HearAuditReport.class, AuditReportHeard.class, FinanceKind.FINAL_ACCOUNTS)
                        .once()
                        .before(FinanceMatterApproved.class)
                        .looking((c, so) -> CommandRefused.unless(
                                !c.findings().isEmpty(), CommonRule.LIST_EMPTY, "field", "findings"))
                        .with("findings", (c, so) -> items(c.findings()))
                        .with("follower", (c, so) -> so.inCharge())
                        .with("rectifyBy", (c, so) -> so.counted(FinanceTerm.AUDIT_RECTIFY, c.occurredOn()))
                        .checking((e, so) -> Meetings.sat(so.context(), e.session(), e.occurredOn()))
                        .bringing((c, so) -> new Findings(c.caseId(), so.handling(), so.basis(), so.context())
                                .identified(c.findings(), c.documentNo(), c.occurredOn())))
                .step(Step.of(HearFinanceReport.class, FinanceReportHeard.class)
                        .once()
                        .after(FinanceDraftReviewed.class)
                        .with("compiler", (c, so) -> so.inCharge())
                        .with("compileBy", (c, so) -> so.counted(HandlingTerm.OPINION_COMPILE, c.occurredOn()))
                        .with("yearly", (c, so) -> yearly(so))
                        .checking((e, so) -> Meetings.sat(so.context(), e.session(), e.occurredOn())))
                .step(Step.of(ApproveFinanceMatter.class, FinanceMatterApproved.class)
                        .once()
                        .first(so -> mustNotBe(so, FinanceKind.BUDGET_EXECUTION))
                        .after(FinanceReportHeard.class)
                        .with("publishBy", (c, so) -> so.counted(FinanceTerm.BUDGET_PUBLISH, c.occurredOn()))
                        .with(
                                "notifyBy",
                                (c, so) -> is(so.log(), FinanceKind.FINAL_ACCOUNTS)
                                        ? so.counted(FinanceTerm.ACCOUNTS_REPLY, c.occurredOn())
                                        : null)
                        .checking(FinanceMatters::approved))
                .step(of(NotifyDepartmentsOfAccounts.class, AccountsNotified.class, FinanceKind.FINAL_ACCOUNTS)
                        .once()
                        .after(FinanceMatterApproved.class))
                .step(Step.of(PublishBudgetPapers.class, BudgetPapersPublished.class)
                        .once()
                        .after(FinanceMatterApproved.class)
                        .when(so -> CommandRefused.unless(
                                so.basis().secrecy() != Secrecy.SECRET, CommonRule.SECRET_NOT_PUBLISHED)))
                .step(of(ExecuteBudgetAdjustment.class, BudgetAdjustmentExecuted.class, FinanceKind.BUDGET_ADJUSTMENT)
                        .once()
                        .first(so -> CommandRefused.unless(
                                so.log().has(FinanceMatterApproved.class), FinanceRule.ADJUSTMENT_NOT_APPROVED))
                        .after(FinanceMatterApproved.class))
                .step(Step.of(SubmitAuditRectification.class, AuditRectificationSubmitted.class)
                        .once()
                        .after(AuditReportHeard.class)
                        .checking(FinanceMatters::rectified))
                .step(Step.of(HearAuditRectification.class, AuditRectificationHeard.class)
                        .once()
                        .after(AuditRectificationSubmitted.class)
                        .checking((e, so) -> Meetings.sat(so.context(), e.session(), e.occurredOn()))));
    }

    @Override
    protected void mustBeReadyFor(StepLog log, String purpose) {
        for (FinanceKind kind : FinanceKind.values()) {
            if (kind.name().equals(purpose)) {
                mustBe(log, kind);
            }
        }
        if (purpose.equals("AUDIT_RECTIFICATION")) {
            log.taken(AuditReportHeard.class);
        }
    }

    @Override
    protected @Nullable LocalDate doneBefore(StepLog log, DutyKind kind, @Nullable SupervisedOrgan organ) {
        return kind == HandlingDuty.SESSION_DRAFT ? log.on(FinanceDraftSubmitted.class) : null;
    }

    /** Accounts end with the report on the audit's findings, an adjustment with its execution. */
    @Override
    protected @Nullable String missing(StepLog log) {
        Class<? extends FinanceEvent> last =
                switch (log.opened(FinanceMatterOpened.class).kind()) {
                    case FINAL_ACCOUNTS -> AuditRectificationHeard.class;
                    case BUDGET_EXECUTION -> FinanceReportHeard.class;
                    case BUDGET_ADJUSTMENT -> BudgetAdjustmentExecuted.class;
                };
        boolean published = is(log, FinanceKind.BUDGET_EXECUTION)
                || log.opened().secrecy() == Secrecy.SECRET
                || log.has(BudgetPapersPublished.class);
        if (!log.has(last)) {
            return last.getSimpleName();
        }
        return published ? null : "BudgetPapersPublished";
    }

    private static List<BackwardTerm> before(Term draft) {
        return List.of(new BackwardTerm(HandlingDuty.SESSION_DRAFT, draft, true), notice());
    }

    private static BackwardTerm notice() {
        return new BackwardTerm(HandlingDuty.SESSION_NOTICE, HandlingTerm.SESSION_NOTICE, false);
    }

    /** A step of matters of one kind only. */
    private static <C extends FinanceCommand, E extends FinanceEvent> Step<C, E> of(
            Class<C> command, Class<E> event, FinanceKind kind) {
        return Step.of(command, event).first(so -> mustBe(so.log(), kind));
    }

    private static boolean is(StepLog log, FinanceKind kind) {
        return log.opened(FinanceMatterOpened.class).kind() == kind;
    }

    private static void mustBe(StepLog log, FinanceKind kind) {
        CommandRefused.unless(
                is(log, kind),
                FinanceRule.FINANCE_OF_OTHER_KIND,
                "kind",
                log.opened(FinanceMatterOpened.class).kind().name());
    }

    private static void mustNotBe(SoFar soFar, FinanceKind kind) {
        CommandRefused.unless(!is(soFar.log(), kind), FinanceRule.FINANCE_OF_OTHER_KIND, "kind", kind.name());
    }

    /** Accounts are put before the Standing Committee in the year after theirs, the execution of a budget in its own. */
    private static @Nullable Deadline window(OpenFinanceMatter c, SoFar soFar) {
        return switch (c.kind()) {
            case FINAL_ACCOUNTS -> soFar.counted(FinanceTerm.ACCOUNTS_SUBMIT, LocalDate.of(c.year() + 1, 1, 1));
            case BUDGET_EXECUTION -> soFar.counted(FinanceTerm.EXECUTION_MIDYEAR, LocalDate.of(c.year(), 1, 1));
            case BUDGET_ADJUSTMENT -> null;
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

    private static List<ItemId> items(List<Finding> findings) {
        return findings.stream().map(Finding::itemId).toList();
    }

    /** Accounts are approved in the session that heard them and the audit report, by more than half of all members. */
    private static void approved(FinanceMatterApproved e, SoFar soFar) {
        Meetings.sat(soFar.context(), e.session(), e.occurredOn());
        Session heard = soFar.log().taken(FinanceReportHeard.class).session();
        CommandRefused.unless(heard.meeting().equals(e.session().meeting()), FinanceRule.APPROVED_IN_OTHER_SESSION);
        boolean audited = soFar.log()
                .last(AuditReportHeard.class)
                .filter(audit -> audit.session().meeting().equals(e.session().meeting()))
                .isPresent();
        CommandRefused.unless(
                audited || !is(soFar.log(), FinanceKind.FINAL_ACCOUNTS), FinanceRule.AUDIT_NOT_HEARD_WITH_ACCOUNTS);
        BallotRules.adopted(e.ballot(), e.session());
    }

    /** Each finding of the audit is answered, and nothing else. */
    private static void rectified(AuditRectificationSubmitted e, SoFar soFar) {
        List<ItemId> findings = soFar.log().taken(AuditReportHeard.class).findings();
        Set<ItemId> told = e.findings().stream().map(RectifiedFinding::itemId).collect(Collectors.toSet());
        names(told, findings).ifPresent(items -> {
            throw new CommandRefused(FinanceRule.AUDIT_FINDING_UNKNOWN, "items", items);
        });
        names(findings, told).ifPresent(items -> {
            throw new CommandRefused(FinanceRule.AUDIT_FINDING_OMITTED, "items", items);
        });
    }

    private static Optional<String> names(Collection<ItemId> some, Collection<ItemId> others) {
        return some.stream()
                .filter(item -> !others.contains(item))
                .map(ItemId::value)
                .sorted()
                .reduce((one, other) -> one + " " + other);
    }
}
