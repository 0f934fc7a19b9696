package org.duban.query.evaluation;

import java.time.LocalDate;
import org.duban.events.Deadline;
import org.jspecify.annotations.Nullable;

/** Tells by when something is judged to have been due: as recorded, or as other rules would have had it. */
@FunctionalInterface
public interface DueDays {

    /** As it was recorded. */
    DueDays RECORDED = Deadline::dueOn;

    /** The last day in time; null without one. */
    @Nullable
    LocalDate of(Deadline recorded);
}
