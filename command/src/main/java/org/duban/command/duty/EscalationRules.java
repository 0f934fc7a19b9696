package org.duban.command.duty;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.Steps;
import org.duban.command.duty.EscalationCommand.ChooseEscalationMeasure;
import org.duban.command.duty.EscalationCommand.EscalateToChairpersonsMeeting;
import org.duban.command.duty.EscalationCommand.IssueReminderLetter;
import org.duban.command.duty.EscalationCommand.IssueSupervisionLetter;
import org.duban.command.meeting.Meetings;
import org.duban.command.rules.CommonTerm;
import org.duban.events.Deadline;
import org.duban.events.Event;
import org.duban.events.duty.EscalationEvent.EscalatedToChairpersonsMeeting;
import org.duban.events.duty.EscalationEvent.EscalationMeasureChosen;
import org.duban.events.duty.EscalationEvent.ReminderLetterIssued;
import org.duban.events.duty.EscalationEvent.SupervisionLetterIssued;

/** The rules of the ladder: each rung needs the last day of the one below to have passed. */
record EscalationRules(Duties duties, Context context) {

    private static final int DEADLINE = 1;
    private static final int LETTER = 2;
    private static final int MEETING = 3;

    List<Event> decide(EscalationCommand command) {
        Duty duty = duties.owed(command.duty());
        LocalDate lastDay = duty.lastDay()
                .orElseThrow(() -> new CommandRefused(
                        DutyRule.DUTY_UNDATED, "duty", command.duty().value()));
        return List.of(
                switch (command) {
                    case IssueReminderLetter c -> remind(c, duty);
                    case IssueSupervisionLetter c -> supervise(c, duty, lastDay);
                    case EscalateToChairpersonsMeeting c -> escalate(c, duty, lastDay);
                    case ChooseEscalationMeasure c -> choose(c, duty, lastDay);
                });
    }

    private Event remind(IssueReminderLetter c, Duty duty) {
        LocalDate lastDay = Steps.taken(duty.due().dueOn(), "Deadline");
        LocalDate from = lastDay.minusDays(context.rules().days(CommonTerm.REMINDER));
        LocalDate reminded = duty.escalated().remindedOn();
        Steps.notTaken(reminded == null || reminded.isBefore(from) ? null : reminded, "ReminderLetterIssued");
        CommandRefused.unless(
                !c.occurredOn().isBefore(from),
                DutyRule.REMINDER_TOO_EARLY,
                "from",
                from.toString(),
                "due",
                lastDay.toString());
        CommandRefused.unless(
                !c.occurredOn().isAfter(lastDay),
                DutyRule.REMINDER_OUT_OF_TIME,
                "from",
                from.toString(),
                "due",
                lastDay.toString());
        return new ReminderLetterIssued(c.stream(), c.duty(), c.documentNo(), c.text(), c.document(), c.occurredOn());
    }

    private Event supervise(IssueSupervisionLetter c, Duty duty, LocalDate lastDay) {
        mustBeSupervised(c, duty);
        mustHavePassed(c, duty, DEADLINE, lastDay);
        Meetings.resolved(context, c.meeting(), c.occurredOn());
        Deadline limit = limit(c.limit(), c.occurredOn());
        return new SupervisionLetterIssued(
                c.stream(),
                c.duty(),
                duty.stage(),
                c.meeting(),
                c.documentNo(),
                c.text(),
                limit,
                c.document(),
                c.occurredOn());
    }

    private Event escalate(EscalateToChairpersonsMeeting c, Duty duty, LocalDate lastDay) {
        boolean own = !duty.by().isSupervised(c.stream());
        mustHavePassed(c, duty, own && duty.stage() < LETTER ? DEADLINE : LETTER, lastDay);
        Meetings.decided(context, c.meeting(), c.occurredOn());
        Deadline limit = limit(c.limit(), c.occurredOn());
        return new EscalatedToChairpersonsMeeting(c.stream(), c.duty(), c.meeting(), c.reason(), limit, c.occurredOn());
    }

    private Event choose(ChooseEscalationMeasure c, Duty duty, LocalDate lastDay) {
        mustBeSupervised(c, duty);
        mustHavePassed(c, duty, MEETING, lastDay);
        Steps.notTaken(duty.escalated().chosenOn(), "EscalationMeasureChosen");
        return new EscalationMeasureChosen(
                c.stream(), c.duty(), c.measure(), c.decision(), c.session(), c.ballot(), c.occurredOn());
    }

    /** Letters and measures are for those who are supervised; the chairpersons see to the congress's own bodies. */
    private static void mustBeSupervised(EscalationCommand command, Duty duty) {
        CommandRefused.unless(
                duty.by().isSupervised(command.stream()),
                DutyRule.LADDER_OF_SUPERVISED,
                "duty",
                command.duty().value());
    }

    private static void mustHavePassed(EscalationCommand command, Duty duty, int stage, LocalDate lastDay) {
        CommandRefused.unless(
                duty.stage() == stage,
                DutyRule.LADDER_OUT_OF_ORDER,
                "stage",
                String.valueOf(duty.stage()),
                "needed",
                String.valueOf(stage));
        CommandRefused.unless(command.occurredOn().isAfter(lastDay), DutyRule.NOT_OVERDUE, "due", lastDay.toString());
    }

    private Deadline limit(LocalDate lastDay, LocalDate on) {
        CommandRefused.unless(
                lastDay.isAfter(on), CommonRule.DUE_BEFORE_STEP, "due", lastDay.toString(), "on", on.toString());
        return context.rules().decided(CommonTerm.SUPERVISION_LIMIT, on, lastDay);
    }
}
