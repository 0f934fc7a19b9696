package org.duban.command.whatif;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.duty.Duty;
import org.duban.command.duty.DutyTerm;
import org.duban.command.law.LegalTexts;
import org.duban.command.rules.DeadlineRules;
import org.duban.events.Deadline;
import org.duban.events.StreamId;

/**
 * Runs other rules over what is recorded. What people did stays what it was; only the days by which it had to be done
 * are counted again.
 *
 * @param held the rules that hold
 * @param proposed the rules asked about
 * @param today the day as of which is judged what still runs
 */
public record WhatIf(DeadlineRules held, DeadlineRules proposed, LocalDate today) {

    /**
     * The question what {@code proposed} rules would have made of what happened under those that {@code hold}.
     *
     * @throws BadDataFile if a file cannot be used
     * @throws IllegalArgumentException if there is no such jurisdiction
     */
    public static WhatIf between(RuleSource hold, RuleSource proposed, LocalDate today) {
        DeadlineRules held = DeadlineRules.load(LegalTexts.load(), hold.jurisdiction(), hold.folder());
        return new WhatIf(held, held.proposal(proposed.jurisdiction(), proposed.folder()), today);
    }

    /** How each of a stream's {@code terms} came out, in their order. */
    public List<Comparison> of(StreamId stream, List<DutyTerm> terms) {
        return terms.stream().map(term -> compared(stream, term)).toList();
    }

    private Comparison compared(StreamId stream, DutyTerm term) {
        Duty duty = term.duty();
        Deadline other = proposed.instead(duty.due(), held);
        return new Comparison(
                stream,
                duty.id(),
                duty.due(),
                other,
                duty.metOn(),
                term.end(),
                WhatIfVerdict.of(term, duty.due(), today),
                WhatIfVerdict.of(term, other, today));
    }
}
