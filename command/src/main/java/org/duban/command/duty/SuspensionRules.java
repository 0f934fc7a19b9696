package org.duban.command.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.Several;
import org.duban.command.Steps;
import org.duban.command.duty.SuspensionCommand.ResumeTerm;
import org.duban.command.duty.SuspensionCommand.SuspendTerm;
import org.duban.command.meeting.Meetings;
import org.duban.command.rules.CommonTerm;
import org.duban.events.Deadline;
import org.duban.events.Event;
import org.duban.events.Suspension;
import org.duban.events.duty.DeadlineEvent.TermResumed;
import org.duban.events.duty.DeadlineEvent.TermSuspended;

/** The rules of standing still: agreed before the term is over, for no longer than the pack allows. */
record SuspensionRules(Duties duties, Context context) {

    List<Event> decide(SuspensionCommand command) {
        Deadline term = duties.owed(command.duty()).due();
        LocalDate dueOn = Steps.taken(term.dueOn(), "Deadline");
        CommandRefused.unless(!term.trigger().isAfter(dueOn), DutyRule.TERM_NOT_SUSPENDED, "due", dueOn.toString());
        return switch (command) {
            case SuspendTerm c -> List.of(suspend(c, term, dueOn));
            case ResumeTerm c -> List.of(resume(c, term));
        };
    }

    private Event suspend(SuspendTerm c, Deadline term, LocalDate dueOn) {
        CommandRefused.unless(!c.to().isBefore(c.from()), CommonRule.PERIOD_REVERSED);
        Meetings.decided(context, c.meeting(), c.occurredOn());
        Steps.notBefore("from", term.trigger(), c.from());
        CommandRefused.unless(
                !c.occurredOn().isAfter(dueOn) && !c.from().isAfter(dueOn),
                DutyRule.SUSPENDED_AFTER_EXPIRY,
                "due",
                dueOn.toString());
        LocalDate longest = Steps.taken(
                context.rules().counted(CommonTerm.SUSPENSION, c.from()).unrolledOn(), CommonTerm.SUSPENSION.name());
        CommandRefused.unless(!c.to().isAfter(longest), DutyRule.SUSPENDED_TOO_LONG, "last", longest.toString());
        List<Suspension> all = new ArrayList<>(known(term));
        all.forEach(known -> mustBeAnother(known, c));
        all.add(new Suspension(c.from(), c.to()));
        Deadline due = context.rules().changes().suspended(term, all);
        return new TermSuspended(c.stream(), c.duty(), c.from(), c.to(), c.meeting(), c.reason(), due, c.occurredOn());
    }

    /** Days on which a term stands still twice count once; but it is by its first day that a suspension is ended. */
    private static void mustBeAnother(Suspension known, SuspendTerm c) {
        CommandRefused.unless(
                !c.from().equals(known.from()),
                DutyRule.SUSPENDED_ALREADY,
                "from",
                known.from().toString(),
                "to",
                known.to().toString());
    }

    private Event resume(ResumeTerm c, Deadline term) {
        List<Suspension> all = new ArrayList<>(known(term));
        Suspension ending = all.stream()
                .filter(one -> one.from().equals(c.from()))
                .findFirst()
                .orElseThrow(() -> new CommandRefused(
                        DutyRule.SUSPENSION_UNKNOWN,
                        "from",
                        c.from().toString(),
                        "known",
                        Several.of(all.stream().map(one -> one.from().toString()))));
        boolean earlier = c.lastDay().isBefore(ending.to())
                && !c.lastDay().isBefore(c.from().minusDays(1));
        CommandRefused.unless(
                earlier,
                DutyRule.RESUMED_NOT_EARLIER,
                "from",
                c.from().toString(),
                "to",
                ending.to().toString());
        Meetings.decided(context, c.meeting(), c.occurredOn());
        all.remove(ending);
        if (!c.lastDay().isBefore(c.from())) {
            all.add(new Suspension(c.from(), c.lastDay()));
        }
        Deadline due = context.rules().changes().suspended(term, all);
        return new TermResumed(
                c.stream(), c.duty(), c.from(), c.lastDay(), c.meeting(), c.reason(), due, c.occurredOn());
    }

    private static List<Suspension> known(Deadline term) {
        return term.derivation() == null ? List.of() : term.derivation().suspensions();
    }
}
