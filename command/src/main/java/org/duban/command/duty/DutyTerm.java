package org.duban.command.duty;

import java.time.LocalDate;
import org.duban.command.duty.End.Cause;
import org.jspecify.annotations.Nullable;

/**
 * A duty in one of its terms.
 *
 * @param duty as it stands, or stood when the term was over
 * @param end null while the term runs, and if the duty was met in it
 */
public record DutyTerm(Duty duty, @Nullable End end) {

    static DutyTerm ended(Duty duty, LocalDate on, Cause cause) {
        return new DutyTerm(duty, duty.open() ? new End(on, cause) : duty.end());
    }
}
