package org.duban.query.resolution;

import java.util.List;
import java.util.stream.Stream;
import org.duban.events.CaseId;
import org.duban.events.ResolutionId;
import org.duban.events.resolution.ResolutionDuty;
import org.duban.events.resolution.ResolutionEvent;
import org.duban.events.resolution.ResolutionEvent.ResolutionEnded;
import org.duban.events.resolution.ResolutionEvent.ResolutionEntered;
import org.duban.events.resolution.ResolutionEvent.ResolutionReviewLinked;
import org.duban.events.resolution.ResolutionEvent.ResolutionTaskReported;
import org.duban.query.register.EntryFacts;
import org.duban.query.register.ViewedRegister;
import org.jspecify.annotations.Nullable;

/**
 * One resolution or decision; lists are oldest first.
 *
 * @param adopted what was adopted
 * @param reports what organs reported on its tasks
 * @param reviews the mid-term checks that followed
 * @param end null while it binds
 */
public record ResolutionFacts(
        ResolutionEntered adopted,
        List<ResolutionTaskReported> reports,
        List<ResolutionReviewLinked> reviews,
        @Nullable ResolutionEnded end)
        implements EntryFacts {

    /** The line in the table of contents. */
    public static final ViewedRegister<ResolutionEvent, ResolutionFacts> REGISTER = EntryFacts.viewed(
            ResolutionId.KIND,
            ResolutionEvent.class,
            ResolutionFacts.class,
            List.of(ResolutionDuty.values()),
            ResolutionEntered.class);

    @Override
    public String title() {
        return adopted.title();
    }

    @Override
    public List<CaseId> cases() {
        return Stream.concat(
                        Stream.ofNullable(adopted.fromCase()), reviews.stream().map(ResolutionReviewLinked::review))
                .distinct()
                .toList();
    }
}
