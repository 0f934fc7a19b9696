package org.duban.command.duty;

import org.duban.events.duty.DeadlineEvent.DeadlineMissWithdrawn;
import org.duban.events.duty.DeadlineEvent.DeadlineMissed;
import org.duban.events.duty.DeadlineEvent.DueDateRecomputed;
import org.duban.events.duty.DeadlineEvent.TermResumed;
import org.duban.events.duty.DeadlineEvent.TermSuspended;
import org.duban.events.duty.DutyEvent;
import org.duban.events.duty.EscalationEvent.EscalatedToChairpersonsMeeting;
import org.duban.events.duty.EscalationEvent.EscalationMeasureChosen;
import org.duban.events.duty.EscalationEvent.LightChangeNotified;
import org.duban.events.duty.EscalationEvent.ReminderLetterIssued;
import org.duban.events.duty.EscalationEvent.SupervisionLetterIssued;

/** What the events about a single duty do to it, beyond its date. */
final class DutyFold {

    private DutyFold() {}

    static Duties evolve(Duties duties, DutyEvent event) {
        return duties.changed(event.duty(), duty -> evolve(duty, event));
    }

    private static Duty evolve(Duty duty, DutyEvent event) {
        EscalationSteps steps = duty.escalated();
        return switch (event) {
            case TermSuspended e -> duty;
            case TermResumed e -> duty;
            case DueDateRecomputed e -> duty;
            case DeadlineMissed e -> duty.missing(new Missed(e.stage(), e.missedOn()));
            case DeadlineMissWithdrawn e -> duty.withdrawn(e.stage());
            case ReminderLetterIssued e -> duty.escalated(steps.reminded(e.occurredOn()));
            case SupervisionLetterIssued e ->
                duty.escalated(steps.limited(e.limit().dueOn()));
            case EscalatedToChairpersonsMeeting e ->
                duty.escalated(steps.limited(e.limit().dueOn()));
            case EscalationMeasureChosen e -> duty.escalated(steps.chosen(e.occurredOn()));
            case LightChangeNotified e -> duty;
        };
    }
}
