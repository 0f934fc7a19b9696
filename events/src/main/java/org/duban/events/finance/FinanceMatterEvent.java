package org.duban.events.finance;

import java.time.LocalDate;
import java.util.List;
import org.duban.events.AdoptsResolution;
import org.duban.events.CaseId;
import org.duban.events.CountedFrom;
import org.duban.events.Deadline;
import org.duban.events.DutyId;
import org.duban.events.Fixed;
import org.duban.events.OpensCase;
import org.duban.events.Owing;
import org.duban.events.RaisesOpinions;
import org.duban.events.Responsible;
import org.duban.events.Secrecy;
import org.duban.events.Session;
import org.duban.events.SeveralLines;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.handling.DeliberationEvent.Ballot;
import org.duban.events.handling.HandlingDuty;
import org.jspecify.annotations.Nullable;

/** What happens to a matter of finance from its opening to what follows its approval. */
public sealed interface FinanceMatterEvent extends FinanceEvent {

    /**
     * The matter is on the yearly plan: the case is open.
     *
     * @param kind which kind of matter it is
     * @param year the budget year
     * @param organs the government
     * @param heardBy the last day on which a session may hear it in time; null if no law sets a window for it
     */
    record FinanceMatterOpened(
            CaseId caseId,
            String title,
            @Fixed FinanceKind kind,
            @Fixed int year,
            List<SupervisedOrgan> organs,
            UnitId committee,
            Secrecy secrecy,
            @CountedFrom("year") @Nullable Deadline heardBy,
            LocalDate occurredOn)
            implements FinanceMatterEvent, OpensCase {

        @Override
        public List<Owing> owing() {
            return heardBy == null
                    ? List.of()
                    : List.of(new Owing.Opens(
                            FinanceDuty.YEARLY_FINANCE_REPORT.only(),
                            heardBy,
                            Responsible.office(SupervisedOrgan.GOVERNMENT)));
        }
    }

    /**
     * The draft went to the finance committee for preliminary review.
     *
     * @param draft the duty before the session that this meets; null if no session asks for it
     */
    record FinanceDraftSubmitted(
            CaseId caseId,
            String documentNo,
            @SeveralLines String summary,
            @Nullable DutyId draft,
            LocalDate occurredOn)
            implements FinanceMatterEvent {

        @Override
        public List<Owing> owing() {
            return draft == null ? List.of() : List.of(new Owing.Meets(draft, occurredOn));
        }
    }

    /** The committee reviewed the draft. */
    record FinanceDraftReviewed(CaseId caseId, @SeveralLines String opinion, LocalDate occurredOn)
            implements FinanceMatterEvent {}

    /** The budget committee told the finance department what it thinks of the execution of the budget. */
    record BudgetFeedbackSent(CaseId caseId, @SeveralLines String feedback, Deadline answerBy, LocalDate occurredOn)
            implements FinanceMatterEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Opens(
                    FinanceDuty.FINANCE_ANSWER.only(), answerBy, Responsible.office(SupervisedOrgan.GOVERNMENT)));
        }
    }

    /** The finance department answered that. */
    record BudgetFeedbackAnswered(
            CaseId caseId, String documentNo, @SeveralLines String answer, LocalDate occurredOn)
            implements FinanceMatterEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Meets(FinanceDuty.FINANCE_ANSWER.only(), occurredOn));
        }
    }

    /**
     * A session heard the government's report; members' opinions are to be compiled.
     *
     * @param compiler who compiles them
     * @param yearly the duty of the year's window that this meets; null if there is none
     */
    record FinanceReportHeard(
            CaseId caseId,
            Session session,
            @SeveralLines List<String> opinionsRaised,
            Responsible compiler,
            Deadline compileBy,
            @Nullable DutyId yearly,
            LocalDate occurredOn)
            implements FinanceMatterEvent, RaisesOpinions {

        @Override
        public List<Owing> owing() {
            Owing compile = new Owing.Opens(HandlingDuty.OPINION_COMPILE.only(), compileBy, compiler);
            return yearly == null ? List.of(compile) : List.of(new Owing.Meets(yearly, occurredOn), compile);
        }
    }

    /**
     * The Standing Committee approved the final accounts or the adjustment.
     *
     * @param publishBy until when the government publishes it
     * @param notifyBy until when departments are notified of their accounts; null for an adjustment
     */
    record FinanceMatterApproved(
            CaseId caseId,
            Session session,
            String documentNo,
            Ballot ballot,
            Deadline publishBy,
            @Nullable Deadline notifyBy,
            LocalDate occurredOn)
            implements FinanceMatterEvent, AdoptsResolution {

        @Override
        public List<Owing> owing() {
            Responsible office = Responsible.office(SupervisedOrgan.GOVERNMENT);
            Owing publish = new Owing.Opens(FinanceDuty.BUDGET_PUBLICATION.only(), publishBy, office);
            return notifyBy == null
                    ? List.of(publish)
                    : List.of(publish, new Owing.Opens(FinanceDuty.ACCOUNTS_NOTIFICATION.only(), notifyBy, office));
        }
    }

    /** The finance department notified departments of their approved accounts. */
    record AccountsNotified(CaseId caseId, int departments, LocalDate occurredOn) implements FinanceMatterEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Meets(FinanceDuty.ACCOUNTS_NOTIFICATION.only(), occurredOn));
        }
    }

    /** The government published what was approved. */
    record BudgetPapersPublished(CaseId caseId, String channel, String reference, LocalDate occurredOn)
            implements FinanceMatterEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Meets(FinanceDuty.BUDGET_PUBLICATION.only(), occurredOn));
        }
    }

    /** The adjusted budget is carried out. */
    record BudgetAdjustmentExecuted(
            CaseId caseId, @SeveralLines String summary, LocalDate occurredOn) implements FinanceMatterEvent {}
}
