package org.duban.command.duty;

import java.time.LocalDate;
import org.duban.events.Deadline;
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
            case TermSuspended e -> duty.moved(e.due());
            case TermResumed e -> duty.moved(e.due());
            case DueDateRecomputed e -> duty.moved(e.after());
            case DeadlineMissed e -> duty.missing(new Missed(e.stage(), e.missedOn()));
            case DeadlineMissWithdrawn e -> duty.withdrawn(e.stage());
        };
    }

    private static Duty chased(Duty duty, ChaseEvent event) {
        return switch (event) {
            case SupervisionLetterIssued e -> limited(duty, e.limit());
            case EscalatedToChairpersonsMeeting e -> limited(duty, e.limit());
            case ReminderLetterIssued e -> duty;
            case EscalationMeasureChosen e -> duty;
            case LightChangeNotified e -> duty;
        };
    }

    private static Duty limited(Duty duty, Deadline limit) {
        LocalDate lastDay = limit.dueOn();
        return lastDay == null ? duty : duty.limited(lastDay);
    }
}
