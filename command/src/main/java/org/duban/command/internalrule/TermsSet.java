package org.duban.command.internalrule;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.events.internalrule.InternalRuleEvent.SetTerm;

/**
 * The terms that an internal rule sets.
 *
 * @param from the first day on which they hold
 */
record TermsSet(List<SetTerm> terms, LocalDate from) {

    /** Refuses a term that {@code others}, of the rule of that number, set from the same day. */
    void mustDiffer(List<SetTerm> others, LocalDate othersFrom, String documentNo) {
        terms.stream()
                .map(SetTerm::ruleId)
                .filter(ruleId -> othersFrom.equals(from)
                        && others.stream().map(SetTerm::ruleId).anyMatch(ruleId::equals))
                .findFirst()
                .ifPresent(ruleId -> {
                    throw new CommandRefused(
                            InternalRuleRule.TERM_SET_ELSEWHERE,
                            "ruleId",
                            ruleId,
                            "documentNo",
                            documentNo,
                            "from",
                            from.toString());
                });
    }

    /** Refuses terms that no rule counts, that the law sets, that are set twice, or that would hold from before they were decided. */
    void check(LocalDate decidedOn, Context context) {
        CommandRefused.unless(
                terms.isEmpty() || !from.isBefore(decidedOn),
                InternalRuleRule.TERM_SET_BACKDATED,
                "on",
                decidedOn.toString());
        Set<String> seen = new HashSet<>();
        for (SetTerm term : terms) {
            CommandRefused.unless(term.amount() > 0, CommonRule.COUNT_BELOW_ONE, "field", "amount");
            CommandRefused.unless(seen.add(term.ruleId()), InternalRuleRule.TERM_SET_TWICE, "ruleId", term.ruleId());
            CommandRefused.unless(
                    context.rules().counts(term.ruleId(), from),
                    InternalRuleRule.TERM_NOT_COUNTED,
                    "ruleId",
                    term.ruleId());
            CommandRefused.unless(
                    context.rules().isOpen(term.ruleId(), from),
                    InternalRuleRule.TERM_SET_BY_LAW,
                    "ruleId",
                    term.ruleId());
        }
    }
}
