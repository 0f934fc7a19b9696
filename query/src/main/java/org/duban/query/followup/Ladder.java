package org.duban.query.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duban.events.StreamId;
import org.duban.query.duty.DutyView;
import org.duban.query.duty.Escalation;

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

    /** Of what is owed within the congress, where no letter is sent. */
    private static final List<EscalationProposal> OWN_RUNGS =
            List.of(EscalationProposal.PUT_BEFORE_CHAIRPERSONS, EscalationProposal.PUT_BEFORE_CHAIRPERSONS);

    /** The rung that may be taken on that day; empty if none may. */
    public Optional<EscalationProposal> proposal(StreamId stream, DutyView owed, LocalDate on) {
        List<EscalationProposal> rungs = owed.responsible().isSupervised(stream) ? RUNGS : OWN_RUNGS;
        return owed.open()
                ? owed.lastDay().flatMap(lastDay -> on.isAfter(lastDay) ? rung(owed, rungs) : reminder(owed, on))
                : Optional.empty();
    }

    private static Optional<EscalationProposal> rung(DutyView owed, List<EscalationProposal> rungs) {
        int limits = owed.limits().size();
        boolean chosen = owed.escalation().chosen() != null;
        return limits < rungs.size() && !chosen ? Optional.of(rungs.get(limits)) : Optional.empty();
    }

    /** Of the deadline alone, which may lie ahead again after a limit was set that is later still. */
    private Optional<EscalationProposal> reminder(DutyView owed, LocalDate on) {
        LocalDate dueOn = owed.dueOn();
        if (dueOn == null || on.isAfter(dueOn)) {
            return Optional.empty();
        }
        LocalDate from = dueOn.minusDays(reminderDays);
        return on.isBefore(from) || reminded(owed.escalation(), from)
                ? Optional.empty()
                : Optional.of(EscalationProposal.REMIND);
    }

    private static boolean reminded(Escalation escalation, LocalDate from) {
        return escalation.letters().stream()
                .anyMatch(letter -> letter.limit() == null && !letter.on().isBefore(from));
    }
}
