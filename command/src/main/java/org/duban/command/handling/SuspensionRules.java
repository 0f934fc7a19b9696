package org.duban.command.handling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.Steps;
import org.duban.command.handling.SuspensionCommand.ResumeTerm;
import org.duban.command.handling.SuspensionCommand.SuspendTerm;
import org.duban.command.rules.CommonTerm;
import org.duban.events.CaseEvent;
import org.duban.events.Deadline;
import org.duban.events.Suspension;
import org.duban.events.handling.DeadlineEvent.TermResumed;
import org.duban.events.handling.DeadlineEvent.TermSuspended;

/** The rules of standing still: agreed before the term is over, for no longer than the pack allows. */
record SuspensionRules(Handling handling, Context context) {

    List<CaseEvent> decide(SuspensionCommand command) {
        Deadline term = handling.owed(command.duty()).due();
        LocalDate dueOn = Steps.taken(term.dueOn(), "Deadline");
        CommandRefused.unless(!term.trigger().isAfter(dueOn), HandlingRule.TERM_NOT_SUSPENDED, "due", dueOn.toString());
        return switch (command) {
            case SuspendTerm c -> List.of(suspend(c, term, dueOn));
            case ResumeTerm c -> List.of(resume(c, term));
        };
    }

    private CaseEvent suspend(SuspendTerm c, Deadline term, LocalDate dueOn) {
        CommandRefused.unless(!c.to().isBefore(c.from()), CommonRule.PERIOD_REVERSED);
        Steps.notBefore(term.trigger(), c.from());
        CommandRefused.unless(
                !c.occurredOn().isAfter(dueOn) && !c.from().isAfter(dueOn),
                HandlingRule.SUSPENDED_AFTER_EXPIRY,
                "due",
                dueOn.toString());
        LocalDate longest = Steps.taken(
                context.rules().counted(CommonTerm.SUSPENSION, c.from()).unrolledOn(), CommonTerm.SUSPENSION.name());
        CommandRefused.unless(!c.to().isAfter(longest), HandlingRule.SUSPENDED_TOO_LONG, "last", longest.toString());
        List<Suspension> all = new ArrayList<>(known(term));
        all.add(new Suspension(c.from(), c.to()));
        Deadline due = context.rules().changes().suspended(term, all);
        return new TermSuspended(c.caseId(), c.duty(), c.from(), c.to(), c.meeting(), c.reason(), due, c.occurredOn());
    }

    private CaseEvent resume(ResumeTerm c, Deadline term) {
        List<Suspension> all = new ArrayList<>(known(term));
        Suspension ending = all.stream()
                .filter(one -> one.from().equals(c.from()))
                .findFirst()
                .orElseThrow(() -> new CommandRefused(
                        HandlingRule.SUSPENSION_UNKNOWN, "from", c.from().toString()));
        boolean earlier = c.lastDay().isBefore(ending.to())
                && !c.lastDay().isBefore(c.from().minusDays(1));
        CommandRefused.unless(
                earlier,
                HandlingRule.RESUMED_NOT_EARLIER,
                "from",
                c.from().toString(),
                "to",
                ending.to().toString());
        all.remove(ending);
        if (!c.lastDay().isBefore(c.from())) {
            all.add(new Suspension(c.from(), c.lastDay()));
        }
        Deadline due = context.rules().changes().suspended(term, all);
        return new TermResumed(c.caseId(), c.duty(), c.from(), c.lastDay(), c.reason(), due, c.occurredOn());
    }

    private static List<Suspension> known(Deadline term) {
        return term.derivation() == null ? List.of() : term.derivation().suspensions();
    }
}
