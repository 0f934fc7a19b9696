package org.duban.query.plan;

import java.util.List;
import org.duban.events.CaseId;
import org.duban.events.PlanId;
import org.duban.events.plan.PlanDuty;
import org.duban.events.plan.PlanEvent;
import org.duban.events.plan.PlanEvent.PlanTopicTakenUp;
import org.duban.events.plan.PlanEvent.YearPlanAdjusted;
import org.duban.events.plan.PlanEvent.YearPlanAdopted;
import org.duban.events.plan.PlanEvent.YearPlanPublished;
import org.duban.query.register.EntryFacts;
import org.duban.query.register.ViewedRegister;
import org.jspecify.annotations.Nullable;

/**
 * One yearly plan of supervision; lists are oldest first.
 *
 * @param publication null until it was made public
 * @param takenUp which topics became a case
 */
public record PlanFacts(
        YearPlanAdopted adoption,
        @Nullable YearPlanPublished publication,
        List<YearPlanAdjusted> adjustments,
        List<PlanTopicTakenUp> takenUp)
        implements EntryFacts {

    /** The line in the table of contents. */
    public static final ViewedRegister<PlanEvent, PlanFacts> REGISTER = EntryFacts.viewed(
            PlanId.KIND, PlanEvent.class, PlanFacts.class, List.of(PlanDuty.values()), YearPlanAdopted.class);

    @Override
    public String title() {
        return adoption.title();
    }

    @Override
    public List<CaseId> cases() {
        return takenUp.stream().map(PlanTopicTakenUp::caseId).toList();
    }
}
