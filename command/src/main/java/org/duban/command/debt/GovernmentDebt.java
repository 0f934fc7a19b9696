package org.duban.command.debt;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.command.BackwardTerm;
import org.duban.command.BackwardTerm.By;
import org.duban.command.CommandRefused;
import org.duban.command.SharedProcess;
import org.duban.command.Steps;
import org.duban.command.debt.DebtCommand.FlagDebtRisk;
import org.duban.command.debt.DebtCommand.HearDebtReport;
import org.duban.command.debt.DebtCommand.PlanDebtSupervision;
import org.duban.command.debt.DebtCommand.SendDebtData;
import org.duban.command.debt.DebtCommand.SubmitDebtHalfYearReport;
import org.duban.command.handling.Findings;
import org.duban.command.handling.HandlingTerm;
import org.duban.command.meeting.Meetings;
import org.duban.command.steps.Bases;
import org.duban.command.steps.Outline;
import org.duban.command.steps.SoFar;
import org.duban.command.steps.Step;
import org.duban.command.steps.SteppedForm;
import org.duban.events.SupervisedOrgan;
import org.duban.events.debt.DebtEvent;
import org.duban.events.debt.DebtEvent.DebtDataReceived;
import org.duban.events.debt.DebtEvent.DebtHalfYearReportReceived;
import org.duban.events.debt.DebtEvent.DebtReportHeard;
import org.duban.events.debt.DebtEvent.DebtRiskFlagged;
import org.duban.events.debt.DebtEvent.DebtSupervisionPlanned;
import org.duban.events.debt.DebtEvent.YearHalf;
import org.duban.events.handling.HandlingDuty;

/** The supervision of government debt among the forms of supervision. */
public final class GovernmentDebt extends SteppedForm<DebtCommand, DebtEvent> {

    private static final Pattern PERIOD = Pattern.compile("(\\d{4})-(Q[1-4]|H[12])");

    private static final List<BackwardTerm> NOTICE =
            List.of(new BackwardTerm(HandlingDuty.SESSION_NOTICE, HandlingTerm.SESSION_NOTICE, By.GENERAL_OFFICE));

    private static final Map<String, String> BASES = Bases.handled(
            "S24 §29; DD",
            "DD",
            Map.of("adopt-resolution", "S24 §29; Org §51", "submit-resolution-report", "S24 §29; DD"));

    /** The form. */
    public static final GovernmentDebt FORM = new GovernmentDebt();

    private GovernmentDebt() {
        super(Outline.of("GOVERNMENT_DEBT", DebtCommand.class, DebtEvent.class)
                .refusing(DebtRule.values())
                .terms(DebtTerm.values())
                .sharing(EnumSet.allOf(SharedProcess.class), BASES)
                .purposes(Map.of("GOVERNMENT_DEBT", NOTICE, "HANDLING_REPORT", NOTICE))
                .findings(DebtSupervisionPlanned.class, DebtReportHeard.class)
                .deliberating(DebtReportHeard.class)
                .needing(DebtReportHeard.class)
                .step(Step.of(PlanDebtSupervision.class, DebtSupervisionPlanned.class)
                        .with("organs", (c, so) -> List.of(SupervisedOrgan.GOVERNMENT))
                        .with("halfYears", (c, so) -> so.counted(DebtTerm.DEBT_HALFYEAR, c.occurredOn()))
                        .checking((e, so) -> Steps.nearYear(e.year(), e.occurredOn())))
                .step(Step.of(SendDebtData.class, DebtDataReceived.class)
                        .oncePer(DebtDataReceived::period)
                        .checking(GovernmentDebt::data))
                .step(Step.of(SubmitDebtHalfYearReport.class, DebtHalfYearReportReceived.class)
                        .oncePer(DebtHalfYearReportReceived::half)
                        .checking((e, so) -> over(
                                year(so),
                                e.half() == YearHalf.H1 ? 6 : 12,
                                e.half().name(),
                                e.occurredOn())))
                .step(Step.of(FlagDebtRisk.class, DebtRiskFlagged.class)
                        .before(DebtReportHeard.class)
                        .with("itemId", (c, so) -> c.finding().itemId())
                        .with("risk", (c, so) -> c.finding().problem())
                        .bringing((c, so) -> new Findings(c.caseId(), so.handling(), so.basis(), so.context())
                                .identified(List.of(c.finding()), c.phase().name(), c.occurredOn())))
                .step(Step.of(HearDebtReport.class, DebtReportHeard.class)
                        .once()
                        .after(DebtHalfYearReportReceived.class)
                        .with("compiler", (c, so) -> so.inCharge())
                        .with("compileBy", (c, so) -> so.counted(HandlingTerm.OPINION_COMPILE, c.occurredOn()))
                        .checking((e, so) -> Meetings.sat(so.context(), e.session(), e.occurredOn()))));
    }

    private static int year(SoFar soFar) {
        return soFar.log().opened(DebtSupervisionPlanned.class).year();
    }

    /** Data is for a quarter or half-year of the year supervised that is over. */
    private static void data(DebtDataReceived e, SoFar soFar) {
        Matcher period = PERIOD.matcher(e.period());
        CommandRefused.unless(
                period.matches() && Integer.parseInt(period.group(1)) == year(soFar),
                DebtRule.DEBT_PERIOD_UNCLEAR,
                "period",
                e.period());
        int number = Integer.parseInt(period.group(2).substring(1));
        int month = period.group(2).startsWith("Q") ? number * 3 : number * 6;
        over(year(soFar), month, e.period(), e.occurredOn());
    }

    private static void over(int year, int month, String period, LocalDate on) {
        CommandRefused.unless(
                on.isAfter(YearMonth.of(year, month).atEndOfMonth()), DebtRule.DEBT_PERIOD_NOT_OVER, "period", period);
    }
}
