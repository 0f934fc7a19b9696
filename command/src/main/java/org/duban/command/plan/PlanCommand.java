package org.duban.command.plan;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Authorized;
import org.duban.command.Command;
import org.duban.command.GeneratedId;
import org.duban.events.AtLeastOne;
import org.duban.events.CaseId;
import org.duban.events.MeetingId;
import org.duban.events.PlanId;
import org.duban.events.Role;
import org.duban.events.SeveralLines;
import org.duban.events.StreamId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.duban.events.plan.PlannedForm;
import org.duban.events.plan.TopicName;
import org.jspecify.annotations.Nullable;

/** What can be asked of the register of yearly plans of supervision. */
public sealed interface PlanCommand extends Command {

    /** The plan it is about. */
    PlanId planId();

    @Override
    default StreamId stream() {
        return planId().stream();
    }

    /** Records that the chairpersons' meeting adopted the plan of a year. */
    @Authorized(by = Role.CLERK, basis = "S24 §63")
    record AdoptYearPlan(
            @GeneratedId PlanId planId,
            int year,
            String title,
            MeetingId meeting,
            String documentNo,
            @AtLeastOne List<TopicOfMonth> topics,
            LocalDate occurredOn)
            implements PlanCommand {}

    /**
     * Records that the plan was made public.
     *
     * @param channel where it can be read
     */
    @Authorized(by = Role.CLERK, basis = "S24 §63")
    record PublishYearPlan(PlanId planId, String channel, LocalDate occurredOn) implements PlanCommand {}

    /** Records that the chairpersons' meeting changed the plan. */
    @Authorized(by = Role.CLERK, basis = "S24 §63")
    record AdjustYearPlan(
            PlanId planId,
            MeetingId meeting,
            @SeveralLines String reason,
            List<TopicOfMonth> added,
            List<TopicMove> moved,
            List<TopicName> dropped,
            LocalDate occurredOn)
            implements PlanCommand {}

    /** Records which case took up a topic. */
    @Authorized(
            by = {Role.CLERK, Role.COMMITTEE},
            basis = "S24 §63; DD")
    record TakeUpTopic(PlanId planId, TopicName topic, CaseId caseId, LocalDate occurredOn) implements PlanCommand {}

    /**
     * A topic as the plan has it.
     *
     * @param organ that is supervised; null if none is named
     * @param month of the plan's year in which it is taken up, from 1 to 12
     */
    record TopicOfMonth(
            @GeneratedId TopicName topic,
            String title,
            PlannedForm form,
            @Nullable SupervisedOrgan organ,
            UnitId committee,
            int month) {}

    /** Another month for a topic, from 1 to 12. */
    record TopicMove(TopicName topic, int month) {}
}
