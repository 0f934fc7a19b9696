package org.duban.command.debt;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Authorized;
import org.duban.command.CaseCommand;
import org.duban.command.GeneratedId;
import org.duban.command.OpensForCommittee;
import org.duban.command.handling.Finding;
import org.duban.events.AtLeastOne;
import org.duban.events.CaseId;
import org.duban.events.Role;
import org.duban.events.Secrecy;
import org.duban.events.Session;
import org.duban.events.SeveralLines;
import org.duban.events.UnitId;
import org.duban.events.debt.DebtEvent.DebtPhase;
import org.duban.events.debt.DebtEvent.YearHalf;

/** What can be asked of the supervision of government debt. */
public sealed interface DebtCommand extends CaseCommand {

    /** Opens the case of one year's supervision of government debt. */
    @Authorized(
            by = {Role.COMMITTEE, Role.CLERK},
            basis = "S24 §25")
    record PlanDebtSupervision(
            @GeneratedId CaseId caseId,
            String title,
            @AtLeastOne int year,
            UnitId committee,
            Secrecy secrecy,
            LocalDate occurredOn)
            implements DebtCommand, OpensForCommittee {}

    /**
     * Gives data on bonds for a quarter or a half-year.
     *
     * @param period as {@code 2023-Q1} or {@code 2023-H1}
     * @param balance in ten thousands of yuan
     * @param limit in ten thousands of yuan
     */
    @Authorized(by = Role.OFFICE, basis = "SH-Bud §50")
    record SendDebtData(
            CaseId caseId,
            String period,
            @AtLeastOne int balance,
            @AtLeastOne int limit,
            LocalDate occurredOn) implements DebtCommand {}

    /** Reports in writing on a half-year. */
    @Authorized(by = Role.OFFICE, basis = "SH-Bud §50")
    record SubmitDebtHalfYearReport(
            CaseId caseId,
            YearHalf half,
            String documentNo,
            @SeveralLines String summary,
            LocalDate occurredOn) implements DebtCommand {}

    /** Puts a risk on the list of problems. */
    @Authorized(by = Role.COMMITTEE, basis = "S24 §25; DD")
    record FlagDebtRisk(CaseId caseId, DebtPhase phase, Finding finding, LocalDate occurredOn) implements DebtCommand {}

    /** Records that a session heard the yearly report on government debt. */
    @Authorized(by = Role.CLERK, basis = "S24 §25; Org §51")
    record HearDebtReport(
            CaseId caseId,
            Session session,
            String documentNo,
            @SeveralLines List<String> opinionsRaised,
            LocalDate occurredOn)
            implements DebtCommand {}
}
