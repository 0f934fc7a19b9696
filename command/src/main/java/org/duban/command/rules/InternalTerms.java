package org.duban.command.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.duban.events.InternalRuleId;
import org.duban.events.internalrule.InternalRuleEvent.SetTerm;

/** The terms that internal rules set. */
@FunctionalInterface
public interface InternalTerms {

    /** No internal rule sets any. */
    InternalTerms NONE = (ruleId, day) -> Optional.empty();

    /** Returns the term that takes the place of the packs' {@code ruleId} for a trigger on {@code day}; empty if none does. */
    Optional<LaidDown> on(String ruleId, LocalDate day);

    /**
     * A term as an internal rule lays it down.
     *
     * @param title of the rule, in the edition that holds
     * @param documentNo of that edition
     */
    record LaidDown(InternalRuleId internalRuleId, String title, String documentNo, SetTerm term) {}
}
