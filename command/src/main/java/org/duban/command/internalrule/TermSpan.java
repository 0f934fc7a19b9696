package org.duban.command.internalrule;

import java.time.LocalDate;
import org.duban.events.InternalRuleId;
import org.duban.events.internalrule.InternalRuleEvent.SetTerm;
import org.jspecify.annotations.Nullable;

/**
 * A term that an edition of an internal rule sets, and for how long.
 *
 * @param title of the rule, in that edition
 * @param documentNo of that edition
 * @param from the first day on which it holds
 * @param until the first day on which it holds no more; null if it holds until further notice
 */
public record TermSpan(
        InternalRuleId internalRuleId,
        String title,
        String documentNo,
        SetTerm term,
        LocalDate from,
        @Nullable LocalDate until) {

    /** Whether it holds on {@code day}. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
