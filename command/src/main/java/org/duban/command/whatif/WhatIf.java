package org.duban.command.whatif;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duban.command.duty.Duties;
import org.duban.command.duty.Duty;
import org.duban.command.rules.DeadlineRules;
import org.duban.events.CaseId;
import org.duban.events.Deadline;

/**
 * Runs other rules over what is recorded. What people did stays what it was; only the days by which it had to be done
 * are counted again.
 *
 * @param held the rules that hold
 * @param proposed the rules asked about
 * @param today the day as of which is judged
 */
public record WhatIf(DeadlineRules held, DeadlineRules proposed, LocalDate today) {

    /** Every term of every duty of a case, those that another one followed first. */
    public List<Comparison> of(CaseId caseId, Duties duties) {
        return Stream.concat(
                        duties.past().stream().map(duty -> compared(caseId, duty, duty.open())),
                        duties.all().stream().map(duty -> compared(caseId, duty, false)))
                .toList();
    }

    /** @param ended whether another term took its place before it was met, so that no day can tell how it came out */
    private Comparison compared(CaseId caseId, Duty duty, boolean ended) {
        Deadline other = proposed.changes().instead(duty.due(), held.changes());
        return new Comparison(
                caseId,
                duty.id(),
                duty.due(),
                other,
                duty.metOn(),
                ended ? Verdict.ENDED : Verdict.of(duty, duty.due(), today),
                ended ? Verdict.ENDED : Verdict.of(duty, other, today));
    }
}
