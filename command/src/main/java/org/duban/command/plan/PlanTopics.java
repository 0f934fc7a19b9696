package org.duban.command.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.EntryLog;
import org.duban.command.Steps;
import org.duban.command.casefile.CaseState;
import org.duban.command.plan.PlanCommand.AdjustYearPlan;
import org.duban.command.plan.PlanCommand.TakeUpTopic;
import org.duban.command.plan.PlanCommand.TopicMove;
import org.duban.command.plan.PlanCommand.TopicOfMonth;
import org.duban.command.unit.Units;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.plan.PlanEvent;
import org.duban.events.plan.PlanEvent.MovedTopic;
import org.duban.events.plan.PlanEvent.PlanTopicTakenUp;
import org.duban.events.plan.PlanEvent.PlannedTopic;
import org.duban.events.plan.PlanEvent.YearPlanAdjusted;
import org.duban.events.plan.PlanEvent.YearPlanAdopted;
import org.duban.events.plan.TopicName;
import org.duban.events.unit.UnitEvent.UnitKind;

/** What becomes of the topics of a plan: each is planned once, and taken up once or dropped. */
record PlanTopics(EntryLog<PlanEvent> log, Context context) {

    private static final int DECEMBER = 12;

    /** The topics with the last day of the month that each is given, in the plan's year. */
    static List<PlannedTopic> planned(
            List<TopicOfMonth> topics, Set<TopicName> there, int year, Context context, LocalDate on) {
        Set<TopicName> names = new HashSet<>(there);
        return topics.stream()
                .map(one -> {
                    CommandRefused.unless(
                            names.add(one.topic()),
                            PlanRule.TOPIC_PLANNED_TWICE,
                            "topic",
                            one.topic().value());
                    Units.mustBe(context, one.committee(), UnitKind.COMMITTEE);
                    Units.standing(context, one.committee());
                    return new PlannedTopic(
                            one.topic(),
                            one.title(),
                            one.form(),
                            one.organ(),
                            one.committee(),
                            due(year, one.month(), context, on));
                })
                .toList();
    }

    private static Deadline due(int year, int month, Context context, LocalDate on) {
        CommandRefused.unless(
                month >= 1 && month <= DECEMBER, PlanRule.TOPIC_MONTH_IMPOSSIBLE, "month", String.valueOf(month));
        return context.rules()
                .decided(PlanTerm.PLAN_TOPIC, on, YearMonth.of(year, month).atEndOfMonth());
    }

    YearPlanAdjusted adjusted(AdjustYearPlan c) {
        CommandRefused.unless(
                !c.added().isEmpty() || !c.moved().isEmpty() || !c.dropped().isEmpty(), CommonRule.CHANGES_NOTHING);
        int year = log.begun(YearPlanAdopted.class).year();
        Set<TopicName> changed = new HashSet<>();
        Stream.concat(c.moved().stream().map(TopicMove::topic), c.dropped().stream())
                .forEach(topic -> {
                    open(topic);
                    CommandRefused.unless(changed.add(topic), PlanRule.TOPIC_PLANNED_TWICE, "topic", topic.value());
                });
        return new YearPlanAdjusted(
                c.planId(),
                c.meeting(),
                c.reason(),
                planned(c.added(), names(), year, context, c.occurredOn()),
                c.moved().stream()
                        .map(one -> new MovedTopic(one.topic(), due(year, one.month(), context, c.occurredOn())))
                        .toList(),
                c.dropped(),
                c.occurredOn());
    }

    PlanTopicTakenUp takenUp(TakeUpTopic c) {
        PlannedTopic topic = open(c.topic());
        CaseState taker = opened(context, c.caseId(), c.occurredOn());
        CommandRefused.unless(
                taker.form().code().equals(topic.form().name()),
                PlanRule.TOPIC_OF_OTHER_FORM,
                "form",
                topic.form().name());
        boolean again = log.all(PlanTopicTakenUp.class)
                .anyMatch(before -> before.caseId().equals(c.caseId()));
        CommandRefused.unless(
                !again, PlanRule.CASE_ON_PLAN_ALREADY, "case", c.caseId().value());
        return new PlanTopicTakenUp(c.planId(), c.topic(), c.caseId(), c.occurredOn());
    }

    /** The case of that id; refuses if there is none, or it was opened later. */
    static CaseState opened(Context context, CaseId caseId, LocalDate on) {
        CaseState taker = context.world().findCase(caseId);
        if (taker == null) {
            throw new CommandRefused(CommonRule.ORIGIN_UNKNOWN, "case", caseId.value());
        }
        Steps.notBefore(taker.basis().openedOn(), on);
        return taker;
    }

    /** A topic that was neither taken up nor dropped. */
    private PlannedTopic open(TopicName name) {
        PlannedTopic topic = topics().filter(one -> one.topic().equals(name))
                .findFirst()
                .orElseThrow(() -> new CommandRefused(PlanRule.TOPIC_NOT_PLANNED, "topic", name.value()));
        boolean dropped = log.all(YearPlanAdjusted.class)
                .anyMatch(before -> before.dropped().contains(name));
        CommandRefused.unless(!dropped, PlanRule.TOPIC_NOT_PLANNED, "topic", name.value());
        boolean taken = log.all(PlanTopicTakenUp.class)
                .anyMatch(before -> before.topic().equals(name));
        CommandRefused.unless(!taken, PlanRule.TOPIC_TAKEN_UP_ALREADY, "topic", name.value());
        return topic;
    }

    private Set<TopicName> names() {
        return topics().map(PlannedTopic::topic).collect(Collectors.toSet());
    }

    private Stream<PlannedTopic> topics() {
        return Stream.concat(
                log.begun(YearPlanAdopted.class).topics().stream(),
                log.all(YearPlanAdjusted.class).flatMap(before -> before.added().stream()));
    }
}
