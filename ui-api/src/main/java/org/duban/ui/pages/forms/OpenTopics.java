package org.duban.ui.pages.forms;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.events.plan.PlanEvent.PlanTopicTakenUp;
import org.duban.events.plan.PlanEvent.PlannedTopic;
import org.duban.events.plan.TopicName;
import org.duban.query.plan.PlanFacts;

/** The topics of a yearly plan that may be taken off it. */
final class OpenTopics {

    private OpenTopics() {}

    /** Those that are on the plan and that no case took up, by their titles. */
    static List<Option> open(PlanFacts plan) {
        Set<TopicName> gone = Stream.concat(
                        plan.takenUp().stream().map(PlanTopicTakenUp::topic),
                        plan.adjustments().stream().flatMap(change -> change.dropped().stream()))
                .collect(Collectors.toSet());
        Stream<PlannedTopic> planned = Stream.concat(
                plan.adoption().topics().stream(),
                plan.adjustments().stream().flatMap(change -> change.added().stream()));
        return planned.filter(one -> !gone.contains(one.topic()))
                .map(one -> Option.of(one.topic().value(), one.title()))
                .toList();
    }
}
