package org.duban.query.plan;

import java.util.List;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.events.plan.PlanEvent;
import org.duban.events.plan.PlanEvent.PlanTopicTakenUp;
import org.duban.events.plan.PlanEvent.PlannedTopic;
import org.duban.events.plan.PlanEvent.YearPlanAdjusted;
import org.duban.events.plan.PlanEvent.YearPlanAdopted;
import org.duban.events.plan.PlanEvent.YearPlanPublished;
import org.duban.events.plan.TopicName;
import org.duban.query.counted.CountedFamily;
import org.duban.query.counted.CountedStream;
import org.duban.query.counted.CountingRule;
import org.duban.query.counted.Figure;
import org.duban.query.counted.Figure.CountedAs;

/** What figures count of yearly plans: topics planned and not dropped, those taken up, and those that never were. */
public final class PlanFigures {

    private static final String PLANNED = "PLAN_TOPIC_PLANNED";
    private static final String TAKEN_UP = "PLAN_TOPIC_TAKEN_UP";
    private static final String DROPPED = "PLAN_TOPIC_DROPPED";

    /** The line in the table of contents. */
    public static final CountedFamily<PlanEvent> COUNTED = new CountedFamily<>(
            PlanEvent.class,
            PlanFigures::after,
            List.of(
                    Figure.distinct("plan-topics", 1, CountedAs.SUBJECTS, PLANNED),
                    Figure.distinct("plan-topics-taken-up", 1, CountedAs.SUBJECTS, TAKEN_UP),
                    Figure.active(
                            "plan-topics-never-taken-up",
                            1,
                            CountedAs.SUBJECTS,
                            new CountingRule.Active(List.of(PLANNED), List.of(TAKEN_UP, DROPPED), 1))));

    private PlanFigures() {}

    private static CountedStream after(CountedStream before, PlanEvent event, RecordedEvent recorded) {
        return switch (event) {
            case YearPlanAdopted e -> planned(before.called(e.title()), e.topics(), recorded);
            case YearPlanPublished e -> before;
            case YearPlanAdjusted e -> {
                CountedStream next = planned(before, e.added(), recorded);
                for (TopicName topic : e.dropped()) {
                    next = next.counting(recorded, DROPPED, key(before, topic));
                }
                yield next;
            }
            case PlanTopicTakenUp e -> before.counting(recorded, TAKEN_UP, key(before, e.topic()));
        };
    }

    private static CountedStream planned(CountedStream before, List<PlannedTopic> topics, RecordedEvent recorded) {
        CountedStream next = before;
        for (PlannedTopic topic : topics) {
            next = next.counting(recorded, PLANNED, key(before, topic.topic()));
        }
        return next;
    }

    private static String key(CountedStream stream, TopicName topic) {
        return stream.stream().id() + ":" + topic.value();
    }
}
