package org.duban.events.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duban.events.AtLeastOne;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.Event;
import org.duban.events.Fixed;
import org.duban.events.MeetingId;
import org.duban.events.Owing;
import org.duban.events.PlanId;
import org.duban.events.Responsible;
import org.duban.events.SeveralLines;
import org.duban.events.StreamId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.UnitId;
import org.jspecify.annotations.Nullable;

/** What can happen to a yearly plan of supervision. */
public sealed interface PlanEvent extends Event {

    /** Which one. */
    PlanId planId();

    @Override
    default StreamId stream() {
        return planId().stream();
    }

    /**
     * The chairpersons' meeting adopted it.
     *
     * @param publish the duty to make it public, to which the law gives no number
     */
    record YearPlanAdopted(
            PlanId planId,
            @Fixed int year,
            String title,
            MeetingId meeting,
            String documentNo,
            @Fixed @AtLeastOne List<PlannedTopic> topics,
            Deadline publish,
            LocalDate occurredOn)
            implements PlanEvent {

        @Override
        public List<Owing> owing() {
            return Stream.concat(
                            Stream.of(
                                    new Owing.Opens(PlanDuty.PLAN_PUBLISH.only(), publish, Responsible.GENERAL_OFFICE)),
                            topics.stream().map(PlannedTopic::owed))
                    .toList();
        }
    }

    /**
     * It was made public.
     *
     * @param channel where it can be read
     */
    record YearPlanPublished(PlanId planId, String channel, LocalDate occurredOn) implements PlanEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Meets(PlanDuty.PLAN_PUBLISH.only(), occurredOn));
        }
    }

    /** The chairpersons' meeting changed it. */
    record YearPlanAdjusted(
            PlanId planId,
            MeetingId meeting,
            @SeveralLines String reason,
            @Fixed List<PlannedTopic> added,
            @Fixed List<MovedTopic> moved,
            @Fixed List<TopicName> dropped,
            LocalDate occurredOn)
            implements PlanEvent {

        @Override
        public List<Owing> owing() {
            return Stream.of(
                            added.stream().map(PlannedTopic::owed),
                            moved.stream()
                                    .map(one -> new Owing.Moves(one.topic().duty(), one.takeUpBy())),
                            dropped.stream().map(one -> new Owing.Ends(one.duty(), Owing.Cause.CANCELLED)))
                    .<Owing>flatMap(some -> some)
                    .toList();
        }
    }

    /** A topic became a case. */
    record PlanTopicTakenUp(
            PlanId planId, @Fixed TopicName topic, @Fixed CaseId caseId, LocalDate occurredOn) implements PlanEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Meets(topic.duty(), occurredOn));
        }
    }

    /**
     * A topic of a plan.
     *
     * @param form in which it is supervised
     * @param organ that is supervised; null if none is named
     * @param committee in charge
     * @param takeUpBy the last day of the month that the plan names
     */
    record PlannedTopic(
            TopicName topic,
            String title,
            PlannedForm form,
            @Nullable SupervisedOrgan organ,
            UnitId committee,
            Deadline takeUpBy) {

        Owing owed() {
            return new Owing.Opens(topic.duty(), takeUpBy, Responsible.committee(committee));
        }
    }

    /** A topic that is to be taken up in another month. */
    record MovedTopic(TopicName topic, Deadline takeUpBy) {}
}
