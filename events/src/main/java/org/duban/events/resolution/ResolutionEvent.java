package org.duban.events.resolution;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duban.events.AdoptsResolution;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.Event;
import org.duban.events.Fixed;
import org.duban.events.Owing;
import org.duban.events.ResolutionId;
import org.duban.events.Responsible;
import org.duban.events.Session;
import org.duban.events.SeveralLines;
import org.duban.events.StreamId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.handling.DeliberationEvent.Ballot;
import org.jspecify.annotations.Nullable;

/** What can happen to a resolution or decision on the register. */
public sealed interface ResolutionEvent extends Event {

    /** Which one. */
    ResolutionId resolutionId();

    @Override
    default StreamId stream() {
        return resolutionId().stream();
    }

    /**
     * A session adopted it.
     *
     * @param resolutionKind whether it is a resolution or a decision
     * @param ballot how members voted; more than half of all members are needed
     * @param laysDownRules whether it lays down rules that hold from then on
     * @param endsOn the last day of its term; null if it has none
     * @param fromCase the case in which it was adopted, where the terms of reporting are owed; null if in none
     * @param tasks what it asks of whom by when
     */
    record ResolutionEntered(
            ResolutionId resolutionId,
            @Fixed ResolutionKind resolutionKind,
            String title,
            Session session,
            String documentNo,
            Ballot ballot,
            @Fixed boolean laysDownRules,
            @Nullable LocalDate endsOn,
            @Fixed @Nullable CaseId fromCase,
            @Fixed List<ResolutionTask> tasks,
            LocalDate occurredOn)
            implements ResolutionEvent, AdoptsResolution {

        @Override
        public List<Owing> owing() {
            return tasks.stream().flatMap(ResolutionTask::owed).toList();
        }
    }

    /** An organ reported what became of a task. */
    record ResolutionTaskReported(
            ResolutionId resolutionId,
            @Fixed TaskName task,
            String documentNo,
            @SeveralLines String summary,
            LocalDate occurredOn)
            implements ResolutionEvent {

        @Override
        public List<Owing> owing() {
            return List.of(new Owing.Meets(task.duty(), occurredOn));
        }
    }

    /** Its execution is checked at mid-term in that case. */
    record ResolutionReviewLinked(
            ResolutionId resolutionId, @Fixed CaseId review, LocalDate occurredOn) implements ResolutionEvent {}

    /**
     * It binds nobody any more.
     *
     * @param dropped what is not owed any more
     */
    record ResolutionEnded(
            ResolutionId resolutionId,
            @SeveralLines String reason,
            @Fixed List<TaskName> dropped,
            LocalDate occurredOn) implements ResolutionEvent {

        @Override
        public List<Owing> owing() {
            return dropped.stream()
                    .<Owing>map(task -> new Owing.Ends(task.duty(), Owing.Cause.CANCELLED))
                    .toList();
        }
    }

    /**
     * What a resolution asks of an organ.
     *
     * @param reportBy by when the organ reports; null if the resolution sets no day, or a case carries it
     */
    record ResolutionTask(
            TaskName task,
            @SeveralLines String asked,
            SupervisedOrgan organ,
            @Nullable Deadline reportBy) {

        Stream<Owing> owed() {
            return Stream.ofNullable(reportBy).map(due -> new Owing.Opens(task.duty(), due, Responsible.office(organ)));
        }
    }

    /** What a session adopts. */
    enum ResolutionKind {
        RESOLUTION,
        DECISION
    }
}
