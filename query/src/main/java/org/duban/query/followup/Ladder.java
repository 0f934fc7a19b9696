package org.duban.query.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duban.query.caseview.Escalation;
import org.duban.query.obligation.Obligation;
import org.jspecify.annotations.Nullable;

/**
 * Proposes what to do about a duty that is not met.
 *
 * @param reminderDays calendar days before the last day on which a reminder may go out, from 0
 */
public record Ladder(int reminderDays) {

    private static final List<EscalationProposal> RUNGS = List.of(
            EscalationProposal.SUPERVISE,
            EscalationProposal.PUT_BEFORE_CHAIRPERSONS,
            EscalationProposal.CHOOSE_MEASURE);

    /** The rung that may be taken on that day; empty if none may. */
    public Optional<EscalationProposal> proposal(Obligation owed, LocalDate on) {
        return owed.open() ? owed.lastDay().flatMap(lastDay -> proposal(owed, lastDay, on)) : Optional.empty();
    }

    private Optional<EscalationProposal> proposal(Obligation owed, LocalDate lastDay, LocalDate on) {
        return on.isAfter(lastDay) ? rung(owed) : reminder(owed, on);
    }

    private static Optional<EscalationProposal> rung(Obligation owed) {
        Escalation escalation = owed.escalation();
        int limits = owed.limits().size();
        boolean chosen = escalation != null && escalation.measure() != null;
        return limits < RUNGS.size() && !chosen ? Optional.of(RUNGS.get(limits)) : Optional.empty();
    }

    /** Of the deadline alone, which may lie ahead again after a limit was set that is later still. */
    private Optional<EscalationProposal> reminder(Obligation owed, LocalDate on) {
        LocalDate dueOn = owed.dueOn();
        if (dueOn == null || on.isAfter(dueOn)) {
            return Optional.empty();
        }
        LocalDate from = dueOn.minusDays(reminderDays);
        return on.isBefore(from) || reminded(owed.escalation(), from)
                ? Optional.empty()
                : Optional.of(EscalationProposal.REMIND);
    }

    private static boolean reminded(@Nullable Escalation escalation, LocalDate from) {
        return escalation != null
                && escalation.letters().stream()
                        .anyMatch(
                                letter -> letter.limit() == null && !letter.on().isBefore(from));
    }
}
