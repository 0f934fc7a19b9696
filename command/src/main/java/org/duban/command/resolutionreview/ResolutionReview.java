package org.duban.command.resolutionreview;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.duban.command.CaseBasis;
import org.duban.command.CaseBasis.Findings;
import org.duban.command.CaseBasis.Left;
import org.duban.command.FormState;
import org.duban.command.Steps;
import org.duban.events.SupervisedOrgan;
import org.duban.events.resolutionreview.ResolutionReviewEvent;
import org.duban.events.resolutionreview.ResolutionReviewEvent.ExecutionReportReceived;
import org.duban.events.resolutionreview.ResolutionReviewEvent.FinalExecutionReported;
import org.duban.events.resolutionreview.ResolutionReviewEvent.ResolutionReviewConcluded;
import org.duban.events.resolutionreview.ResolutionReviewEvent.ResolutionReviewPlanned;
import org.duban.events.resolutionreview.ResolutionReviewEvent.ResolutionReviewStarted;
import org.jspecify.annotations.Nullable;

/**
 * How far the mid-term check of a resolution has come.
 *
 * @param planned what the case was opened with
 * @param startedOn null before the check began
 * @param reported the organs that reported how far they are, each with the day
 * @param concludedOn the day a session heard what the check came to; null before
 * @param finished the organs that reported at the end of the term, each with the day
 */
record ResolutionReview(
        ResolutionReviewPlanned planned,
        @Nullable LocalDate startedOn,
        Map<SupervisedOrgan, LocalDate> reported,
        @Nullable LocalDate concludedOn,
        Map<SupervisedOrgan, LocalDate> finished)
        implements FormState {

    static ResolutionReview evolve(@Nullable ResolutionReview before, ResolutionReviewEvent event) {
        if (event instanceof ResolutionReviewPlanned e) {
            return new ResolutionReview(e, null, Map.of(), null, Map.of());
        }
        ResolutionReview review = Objects.requireNonNull(before);
        return switch (event) {
            case ResolutionReviewPlanned e -> review;
            case ResolutionReviewStarted e ->
                new ResolutionReview(
                        review.planned, e.occurredOn(), review.reported, review.concludedOn, review.finished);
            case ExecutionReportReceived e ->
                new ResolutionReview(
                        review.planned,
                        review.startedOn,
                        plus(review.reported, e.organ(), e.occurredOn()),
                        review.concludedOn,
                        review.finished);
            case ResolutionReviewConcluded e ->
                new ResolutionReview(
                        review.planned, review.startedOn, review.reported, e.occurredOn(), review.finished);
            case FinalExecutionReported e ->
                new ResolutionReview(
                        review.planned,
                        review.startedOn,
                        review.reported,
                        review.concludedOn,
                        plus(review.finished, e.organ(), e.occurredOn()));
        };
    }

    @Override
    public CaseBasis basis() {
        return new CaseBasis(
                Set.copyOf(planned.organs()),
                planned.committee(),
                planned.secrecy(),
                planned.occurredOn(),
                lastOn(),
                findings(),
                Steps.later(planned.occurredOn(), startedOn),
                concludedOn,
                concludedOn != null && isFinished() ? Left.OPINIONS : Left.OWN_STEP);
    }

    @Override
    public String missing() {
        return concludedOn == null ? "ResolutionReviewConcluded" : "FinalExecutionReported";
    }

    /** The day of the last report on how far the resolution is carried out, or of the step before these. */
    LocalDate reportedOn() {
        return reported.values().stream().reduce(Steps.later(planned.occurredOn(), startedOn), Steps::later);
    }

    private LocalDate lastOn() {
        return finished.values().stream().reduce(Steps.later(reportedOn(), concludedOn), Steps::later);
    }

    private boolean isFinished() {
        return finished.keySet().containsAll(planned.organs());
    }

    private Findings findings() {
        if (concludedOn != null) {
            return Findings.OVER;
        }
        return startedOn == null ? Findings.NOT_YET : Findings.OPEN;
    }

    private static Map<SupervisedOrgan, LocalDate> plus(
            Map<SupervisedOrgan, LocalDate> days, SupervisedOrgan organ, LocalDate on) {
        Map<SupervisedOrgan, LocalDate> next = new EnumMap<>(SupervisedOrgan.class);
        next.putAll(days);
        next.put(organ, on);
        return Collections.unmodifiableMap(next);
    }
}
