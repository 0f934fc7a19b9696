package org.duban.command.duty;

import org.duban.events.handling.DeadlineEvent;
import org.duban.events.handling.DeadlineEvent.DeadlineMissWithdrawn;
import org.duban.events.handling.DeadlineEvent.DeadlineMissed;
import org.duban.events.handling.DeadlineEvent.DueDateRecomputed;
import org.duban.events.handling.DeadlineEvent.TermResumed;
import org.duban.events.handling.DeadlineEvent.TermSuspended;
import org.duban.events.handling.DutyEvent;
import org.duban.events.handling.EscalationEvent;
import org.duban.events.handling.EscalationEvent.EscalatedToChairpersonsMeeting;
import org.duban.events.handling.EscalationEvent.EscalationMeasureChosen;
import org.duban.events.handling.EscalationEvent.LightChangeNotified;
import org.duban.events.handling.EscalationEvent.ReminderLetterIssued;
import org.duban.events.handling.EscalationEvent.SupervisionLetterIssued;

/** What the events about a single duty do to it. */
public final class DutyFold {

    private DutyFold() {}

    /** The duties after {@code event}. */
    public static Duties evolve(Duties duties, DutyEvent event) {
        return duties.changed(event.duty(), duty -> evolve(duty, event));
    }

    private static Duty evolve(Duty duty, DutyEvent event) {
        return switch (event) {
            case DeadlineEvent e -> dated(duty, e);
            case EscalationEvent e -> escalated(duty, e);
        };
    }

    private static Duty dated(Duty duty, DeadlineEvent event) {
        return switch (event) {
            case TermSuspended e -> duty.moved(e.due(), e.occurredOn());
            case TermResumed e -> duty.moved(e.due(), e.occurredOn());
            case DueDateRecomputed e -> duty.moved(e.after(), duty.since());
            case DeadlineMissed e -> duty.missing(new Missed(e.stage(), e.missedOn()));
            case DeadlineMissWithdrawn e -> duty.withdrawn(e.stage());
        };
    }

    private static Duty escalated(Duty duty, EscalationEvent event) {
        EscalationSteps escalated = duty.escalated();
        return switch (event) {
            case ReminderLetterIssued e -> duty.escalated(escalated.reminded(e.occurredOn()));
            case SupervisionLetterIssued e ->
                duty.escalated(escalated.limited(e.limit().dueOn()));
            case EscalatedToChairpersonsMeeting e ->
                duty.escalated(escalated.limited(e.limit().dueOn()));
            case EscalationMeasureChosen e -> duty.escalated(escalated.chosen(e.occurredOn()));
            case LightChangeNotified e -> duty;
        };
    }
}
