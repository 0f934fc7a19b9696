package org.duban.query.resolutionreview;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.duban.events.SupervisedOrgan;
import org.duban.events.resolutionreview.ResolutionReviewEvent.ResolutionReviewPlanned;
import org.duban.query.caseview.FormFacts;
import org.duban.query.caseview.Lists;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of the mid-term check of a resolution; lists are oldest first.
 *
 * @param checked what is checked
 * @param start null before the check began
 * @param reports how far each organ said it is
 * @param conclusion null until a session heard what the check came to
 * @param finals what each organ said at the end of the resolution's term
 */
public record ResolutionReviewFacts(
        CheckedResolution checked,
        @Nullable ReviewStart start,
        List<ExecutionReport> reports,
        @Nullable ReviewConclusion conclusion,
        List<ExecutionReport> finals)
        implements FormFacts {

    /** A resolution and its term. */
    public record CheckedResolution(String resolution, String documentNo, LocalDate adoptedOn, LocalDate endsOn) {}

    /** How the check began. */
    public record ReviewStart(LocalDate on, String method) {}

    /** What an organ reported. */
    public record ExecutionReport(LocalDate on, SupervisedOrgan organ, String documentNo, String summary) {}

    /** What the check came to. */
    public record ReviewConclusion(LocalDate on, String conclusion) {}

    @Override
    public FormFacts forOrgan(Predicate<SupervisedOrgan> others) {
        return this;
    }

    @Override
    public FormFacts forThePublic() {
        return this;
    }

    @Override
    public FormFacts forHandlers() {
        return new ResolutionReviewFacts(checked, start, List.of(), null, List.of());
    }

    static ResolutionReviewFacts of(ResolutionReviewPlanned e) {
        return new ResolutionReviewFacts(
                new CheckedResolution(e.resolution(), e.documentNo(), e.adoptedOn(), e.endsOn()),
                null,
                List.of(),
                null,
                List.of());
    }

    ResolutionReviewFacts with(ReviewStart next) {
        return new ResolutionReviewFacts(checked, next, reports, conclusion, finals);
    }

    ResolutionReviewFacts reported(ExecutionReport next) {
        return new ResolutionReviewFacts(checked, start, Lists.plus(reports, next), conclusion, finals);
    }

    ResolutionReviewFacts with(ReviewConclusion next) {
        return new ResolutionReviewFacts(checked, start, reports, next, finals);
    }

    ResolutionReviewFacts finished(ExecutionReport next) {
        return new ResolutionReviewFacts(checked, start, reports, conclusion, Lists.plus(finals, next));
    }
}
