package org.duban.query.caseview;

import java.time.Instant;
import org.duban.events.Deadline;
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
import org.duban.query.caseview.Escalation.Letter;
import org.duban.query.caseview.Escalation.Miss;
import org.duban.query.caseview.Escalation.Pressure;
import org.duban.query.caseview.Escalation.Told;

/** What the events about one duty change in a case. */
final class EscalationFold {

    private EscalationFold() {}

    /** @param recordedAt when the event became known */
    static CaseView evolve(CaseView view, DutyEvent event, Instant recordedAt) {
        return switch (event) {
            case DeadlineEvent e -> dated(view, e, recordedAt);
            case EscalationEvent e -> view.escalation(e.duty(), escalation -> escalated(escalation, e, recordedAt));
        };
    }

    private static CaseView dated(CaseView view, DeadlineEvent event, Instant recordedAt) {
        return switch (event) {
            case TermSuspended e -> moved(view, e, e.due());
            case TermResumed e -> moved(view, e, e.due());
            case DueDateRecomputed e -> moved(view, e, e.after());
            case DeadlineMissed e ->
                view.escalation(
                        e.duty(),
                        escalation -> escalation.missed(new Miss(e.stage(), e.missedOn(), e.occurredOn(), recordedAt)));
            case DeadlineMissWithdrawn e -> view.escalation(e.duty(), escalation -> escalation.withdrawn(e.stage()));
        };
    }

    private static CaseView moved(CaseView view, DutyEvent event, Deadline due) {
        return DueDates.moved(view, event.duty(), due).escalation(event.duty(), Escalation::moved);
    }

    private static Escalation escalated(Escalation escalation, EscalationEvent event, Instant recordedAt) {
        return switch (event) {
            case ReminderLetterIssued e ->
                escalation.sent(new Letter(Pressure.REMINDER, e.occurredOn(), e.documentNo(), null));
            case SupervisionLetterIssued e ->
                escalation.sent(new Letter(Pressure.SUPERVISION, e.occurredOn(), e.documentNo(), e.limit()));
            case EscalatedToChairpersonsMeeting e ->
                escalation.sent(new Letter(Pressure.CHAIRPERSONS, e.occurredOn(), e.meeting(), e.limit()));
            case EscalationMeasureChosen e -> escalation.chosen(e.measure());
            case LightChangeNotified e -> escalation.told(new Told(e.stage(), e.occurredOn(), recordedAt, e.channel()));
        };
    }
}
