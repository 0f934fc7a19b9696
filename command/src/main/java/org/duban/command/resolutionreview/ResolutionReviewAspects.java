package org.duban.command.resolutionreview;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.duban.command.Aspects;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.Steps;
import org.duban.command.handling.DueDates;
import org.duban.command.meeting.Meetings;
import org.duban.command.unit.Units;
import org.duban.events.resolutionreview.ResolutionReviewEvent;
import org.duban.events.resolutionreview.ResolutionReviewEvent.ExecutionReportReceived;
import org.duban.events.resolutionreview.ResolutionReviewEvent.FinalExecutionReported;
import org.duban.events.resolutionreview.ResolutionReviewEvent.ResolutionReviewConcluded;
import org.duban.events.resolutionreview.ResolutionReviewEvent.ResolutionReviewPlanned;
import org.duban.events.resolutionreview.ResolutionReviewEvent.ResolutionReviewStarted;
import org.duban.events.unit.UnitEvent.UnitKind;
import org.jspecify.annotations.Nullable;

/** What must hold of each event of the mid-term check of a resolution. */
final class ResolutionReviewAspects {

    private ResolutionReviewAspects() {}

    static Aspects of(ResolutionReviewEvent event, @Nullable ResolutionReview before, Context context) {
        if (event instanceof ResolutionReviewPlanned e) {
            return Aspects.from(e.adoptedOn()).checking(() -> planned(e, context));
        }
        ResolutionReview review = Objects.requireNonNull(before);
        LocalDate since = Steps.later(review.planned().occurredOn(), review.startedOn());
        return switch (event) {
            case ResolutionReviewPlanned e -> Aspects.from(e.adoptedOn());
            case ResolutionReviewStarted e ->
                Aspects.from(review.planned().occurredOn()).checking(() -> started(e, review));
            case ExecutionReportReceived e -> Aspects.from(since);
            case ResolutionReviewConcluded e ->
                Aspects.from(review.reportedOn()).checking(() -> Meetings.sat(context, e.session(), e.occurredOn()));
            case FinalExecutionReported e ->
                Aspects.from(Steps.later(since, review.reported().get(e.organ())));
        };
    }

    private static void planned(ResolutionReviewPlanned e, Context context) {
        CommandRefused.unless(!e.organs().isEmpty(), CommonRule.ORGAN_MISSING);
        CommandRefused.unless(Set.copyOf(e.organs()).size() == e.organs().size(), CommonRule.ORGAN_TWICE);
        CommandRefused.unless(!e.endsOn().isBefore(e.adoptedOn()), CommonRule.PERIOD_REVERSED);
        mustRun(e.endsOn(), e.occurredOn());
        Units.mustBe(context, e.committee(), UnitKind.COMMITTEE);
    }

    private static void started(ResolutionReviewStarted e, ResolutionReview review) {
        LocalDate end = review.planned().endsOn();
        mustRun(end, e.occurredOn());
        DueDates.mustNotPrecede(e.reportBy(), e.occurredOn());
        CommandRefused.unless(end.equals(e.finalReportBy().dueOn()), CommonRule.CORRECTION_DOES_NOT_FIT);
    }

    /** Refuses a day after the resolution's term. */
    private static void mustRun(LocalDate end, LocalDate on) {
        CommandRefused.unless(!on.isAfter(end), ResolutionReviewRule.RESOLUTION_TERM_OVER, "end", end.toString());
    }
}
