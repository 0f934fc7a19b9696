package org.duban.command.plan;

import java.util.List;
import java.util.Set;
import org.duban.command.CommandRefused;
import org.duban.command.Context;
import org.duban.command.EntryLog;
import org.duban.command.LoggedRegister;
import org.duban.command.Rule;
import org.duban.command.Steps;
import org.duban.command.meeting.Meetings;
import org.duban.command.plan.PlanCommand.AdjustYearPlan;
import org.duban.command.plan.PlanCommand.AdoptYearPlan;
import org.duban.command.plan.PlanCommand.PublishYearPlan;
import org.duban.command.plan.PlanCommand.TakeUpTopic;
import org.duban.command.rules.Term;
import org.duban.events.PlanId;
import org.duban.events.plan.PlanEvent;
import org.duban.events.plan.PlanEvent.PlanTopicTakenUp;
import org.duban.events.plan.PlanEvent.YearPlanAdjusted;
import org.duban.events.plan.PlanEvent.YearPlanAdopted;
import org.duban.events.plan.PlanEvent.YearPlanPublished;
import org.jspecify.annotations.Nullable;

/** The register of yearly plans of supervision. */
public final class Plans extends LoggedRegister<PlanCommand, PlanEvent> {

    /** The register. */
    public static final Plans REGISTER = new Plans();

    private static final int FIRST_YEAR = 1954;
    private static final int YEARS_AHEAD = 1;

    private Plans() {
        super(PlanId.KIND, PlanCommand.class, PlanEvent.class);
    }

    @Override
    public List<Rule> refusals() {
        return List.of(PlanRule.values());
    }

    @Override
    public List<Term> terms() {
        return List.of(PlanTerm.values());
    }

    @Override
    protected List<PlanEvent> on(PlanCommand command, @Nullable EntryLog<PlanEvent> entry, Context context) {
        if (command instanceof AdoptYearPlan c) {
            notBegun(entry, c);
            return List.of(adopted(c, context));
        }
        EntryLog<PlanEvent> log = begun(entry, command);
        PlanTopics topics = new PlanTopics(log, context);
        return List.of(
                switch (command) {
                    case AdoptYearPlan c -> log.events().getFirst();
                    case PublishYearPlan c -> {
                        Steps.notTaken(log.on(YearPlanPublished.class), "YearPlanPublished");
                        yield new YearPlanPublished(c.planId(), c.channel(), c.occurredOn());
                    }
                    case AdjustYearPlan c -> topics.adjusted(c);
                    case TakeUpTopic c -> topics.takenUp(c);
                });
    }

    private YearPlanAdopted adopted(AdoptYearPlan c, Context context) {
        boolean possible = c.year() >= FIRST_YEAR && c.year() <= context.today().getYear() + YEARS_AHEAD;
        CommandRefused.unless(possible, PlanRule.PLAN_YEAR_IMPOSSIBLE, "year", String.valueOf(c.year()));
        boolean taken = context.world().all(this).stream()
                .anyMatch(plan -> plan.begun(YearPlanAdopted.class).year() == c.year());
        CommandRefused.unless(!taken, PlanRule.PLAN_OF_YEAR_EXISTS, "year", String.valueOf(c.year()));
        return new YearPlanAdopted(
                c.planId(),
                c.year(),
                c.title(),
                c.meeting(),
                c.documentNo(),
                PlanTopics.planned(c.topics(), Set.of(), c.year(), context, c.occurredOn()),
                context.rules().counted(PlanTerm.PLAN_PUBLISH, c.occurredOn()),
                c.occurredOn());
    }

    @Override
    protected void check(PlanEvent event, @Nullable EntryLog<PlanEvent> before, Context context) {
        switch (event) {
            case YearPlanAdopted e -> {
                Meetings.decided(context, e.meeting(), e.occurredOn());
                Steps.nearYear(e.year(), e.occurredOn());
            }
            case YearPlanAdjusted e -> Meetings.decided(context, e.meeting(), e.occurredOn());
            case PlanTopicTakenUp e -> PlanTopics.opened(context, e.caseId(), e.occurredOn());
            case YearPlanPublished e -> {}
        }
    }
}
