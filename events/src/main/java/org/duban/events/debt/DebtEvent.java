package org.duban.events.debt;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.duban.events.CaseEvent;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.Fixed;
import org.duban.events.ItemId;
import org.duban.events.OpensCase;
import org.duban.events.Owing;
import org.duban.events.RaisesOpinions;
import org.duban.events.Responsible;
import org.duban.events.Revision;
import org.duban.events.Secrecy;
import org.duban.events.Session;
import org.duban.events.SeveralLines;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.handling.HandlingDuty;

/** What can happen in a year's supervision of government debt before opinions on it are handled. */
public sealed interface DebtEvent extends CaseEvent {

    /**
     * The supervision of one year's debt is on the plan: the case is open.
     *
     * @param organs the government
     * @param halfYears by when it reports on each half-year
     */
    record DebtSupervisionPlanned(
            CaseId caseId,
            String title,
            @Fixed int year,
            List<SupervisedOrgan> organs,
            UnitId committee,
            Secrecy secrecy,
            Deadline halfYears,
            LocalDate occurredOn)
            implements DebtEvent, OpensCase {

        @Override
        public List<Owing> owing() {
            return List.of(opened("h1"), opened("h2"));
        }

        private Owing opened(String half) {
            return new Owing.Opens(
                    DebtDuty.DEBT_HALF_YEAR_REPORT.of(half), halfYears, Responsible.office(SupervisedOrgan.GOVERNMENT));
        }
    }

    /**
     * The finance department gave data on bonds.
     *
     * @param period the quarter, as {@code 2023-Q1}, or the half-year, as {@code 2023-H1}
     * @param balance in ten thousands of yuan; in revision 1 in millions
     * @param limit as that
     */
    @Revision(2)
    record DebtDataReceived(CaseId caseId, @Fixed String period, int balance, int limit, LocalDate occurredOn)
            implements DebtEvent {}

    /**
     * The finance department reported on a half-year.
     *
     * @param half which of the two
     */
    record DebtHalfYearReportReceived(
            CaseId caseId,
            @Fixed YearHalf half,
            String documentNo,
            @SeveralLines String summary,
            LocalDate occurredOn) implements DebtEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Meets(
                    DebtDuty.DEBT_HALF_YEAR_REPORT.of(half.name().toLowerCase(Locale.ROOT)), occurredOn));
        }
    }

    /**
     * The committee found a risk, which became an item.
     *
     * @param phase at which point of a debt's life it lies
     */
    record DebtRiskFlagged(
            CaseId caseId,
            @Fixed DebtPhase phase,
            @Fixed ItemId itemId,
            @SeveralLines String risk,
            LocalDate occurredOn)
            implements DebtEvent {}

    /**
     * A session heard the report on government debt; members' opinions are to be compiled.
     *
     * @param compiler who compiles them
     */
    record DebtReportHeard(
            CaseId caseId,
            Session session,
            String documentNo,
            @SeveralLines List<String> opinionsRaised,
            Responsible compiler,
            Deadline compileBy,
            LocalDate occurredOn)
            implements DebtEvent, RaisesOpinions {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Opens(HandlingDuty.OPINION_COMPILE.only(), compileBy, compiler));
        }
    }

    /** A point of a debt's life. */
    enum DebtPhase {
        /** It is taken up. */
        BORROW,
        /** It is spent. */
        USE,
        /** It is administered. */
        MANAGE,
        /** It is paid back. */
        REPAY
    }

    /** A half of the year. */
    enum YearHalf {
        /** January to June. */
        H1,
        /** July to December. */
        H2
    }
}
