package org.duban.query.caseview;

import java.time.LocalDate;
import org.duban.events.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * Something that had to be done once.
 *
 * @param metOn the day it was done; null while it is not
 */
public record Duty(Deadline due, @Nullable LocalDate metOn) {

    static Duty by(Deadline due) {
        return new Duty(due, null);
    }

    /** Met on that day, unless it was met before. */
    Duty met(LocalDate on) {
        return metOn != null ? this : new Duty(due, on);
    }

    Duty extended(Deadline later) {
        return new Duty(later, metOn);
    }
}
