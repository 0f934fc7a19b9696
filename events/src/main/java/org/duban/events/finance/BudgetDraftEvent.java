package org.duban.events.finance;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.DutyId;
import org.duban.events.MeetingId;
import org.duban.events.Owing;
import org.duban.events.Responsible;
import org.duban.events.SeveralLines;
import org.duban.events.SupervisedOrgan;
import org.jspecify.annotations.Nullable;

/** What happens to the draft budget of the next year before and at the congress. */
public sealed interface BudgetDraftEvent extends FinanceEvent {

    /**
     * The finance committee gave its preliminary opinion on the draft.
     *
     * @param preliminary the duty before the congress that this meets; null if no session of it asks for it
     */
    record BudgetOpinionGiven(
            CaseId caseId,
            String documentNo,
            @SeveralLines String opinion,
            @Nullable DutyId preliminary,
            LocalDate occurredOn)
            implements BudgetDraftEvent {

        @Override
        public List<Owing> owing() {
            return met(preliminary, occurredOn);
        }
    }

    /**
     * The finance department answered in writing what became of the opinion.
     *
     * @param reply the duty before the congress that this meets; null if no session of it asks for it
     */
    record BudgetOpinionAnswered(
            CaseId caseId,
            String documentNo,
            @SeveralLines String answer,
            @Nullable DutyId reply,
            LocalDate occurredOn) implements BudgetDraftEvent {

        @Override
        public List<Owing> owing() {
            return met(reply, occurredOn);
        }
    }

    /**
     * The congress approved the budget.
     *
     * @param publishBy until when the government publishes it
     */
    record BudgetAdopted(CaseId caseId, MeetingId congress, String documentNo, Deadline publishBy, LocalDate occurredOn)
            implements BudgetDraftEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Opens(
                    FinanceDuty.BUDGET_PUBLICATION.only(), publishBy, Responsible.office(SupervisedOrgan.GOVERNMENT)));
        }
    }

    private static List<Owing> met(@Nullable DutyId duty, LocalDate on) {
        return Stream.ofNullable(duty)
                .<Owing>map(owed -> new Owing.Meets(owed, on))
                .toList();
    }
}
