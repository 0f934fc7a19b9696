package org.duban.command.duty;

import org.duban.events.handling.ChaseEvent;
import org.duban.events.handling.ChaseEvent.EscalatedToChairpersonsMeeting;
import org.duban.events.handling.ChaseEvent.EscalationMeasureChosen;
import org.duban.events.handling.ChaseEvent.LightChangeNotified;
import org.duban.events.handling.ChaseEvent.ReminderLetterIssued;
import org.duban.events.handling.ChaseEvent.SupervisionLetterIssued;
import org.duban.events.handling.DeadlineEvent;
import org.duban.events.handling.DeadlineEvent.DeadlineMissWithdrawn;
import org.duban.events.handling.DeadlineEvent.DeadlineMissed;
import org.duban.events.handling.DeadlineEvent.DueDateRecomputed;
import org.duban.events.handling.DeadlineEvent.TermResumed;
import org.duban.events.handling.DeadlineEvent.TermSuspended;
import org.duban.events.handling.DutyEvent;

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
            case ChaseEvent e -> chased(duty, e);
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

    private static Duty chased(Duty duty, ChaseEvent event) {
        Chased chased = duty.chased();
        return switch (event) {
            case ReminderLetterIssued e -> duty.chased(chased.reminded(e.occurredOn()));
            case SupervisionLetterIssued e ->
                duty.chased(chased.limited(e.limit().dueOn()));
            case EscalatedToChairpersonsMeeting e ->
                duty.chased(chased.limited(e.limit().dueOn()));
            case EscalationMeasureChosen e -> duty.chased(chased.chosen(e.occurredOn()));
            case LightChangeNotified e -> duty;
        };
    }
}
