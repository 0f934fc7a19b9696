package org.duban.query.caseview;

import java.time.Instant;
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
import org.duban.query.caseview.Chase.Letter;
import org.duban.query.caseview.Chase.Miss;
import org.duban.query.caseview.Chase.Pressure;
import org.duban.query.caseview.Chase.Told;

/** What the events about one duty change in a case. */
final class ChaseFold {

    private ChaseFold() {}

    /** @param recordedAt when the event became known */
    static CaseView evolve(CaseView view, DutyEvent event, Instant recordedAt) {
        return switch (event) {
            case DeadlineEvent e -> dated(view, e, recordedAt);
            case ChaseEvent e -> view.chase(e.duty(), chase -> chased(chase, e, recordedAt));
        };
    }

    private static CaseView dated(CaseView view, DeadlineEvent event, Instant recordedAt) {
        return switch (event) {
            case TermSuspended e -> moved(view, e, e.due());
            case TermResumed e -> moved(view, e, e.due());
            case DueDateRecomputed e -> moved(view, e, e.after());
            case DeadlineMissed e ->
                view.chase(
                        e.duty(), chase -> chase.missed(new Miss(e.stage(), e.missedOn(), e.occurredOn(), recordedAt)));
            case DeadlineMissWithdrawn e -> view.chase(e.duty(), chase -> chase.withdrawn(e.stage()));
        };
    }

    private static CaseView moved(CaseView view, DutyEvent event, Deadline due) {
        return DueDates.moved(view, event.duty(), due).chase(event.duty(), Chase::moved);
    }

    private static Chase chased(Chase chase, ChaseEvent event, Instant recordedAt) {
        return switch (event) {
            case ReminderLetterIssued e ->
                chase.sent(new Letter(Pressure.REMINDER, e.occurredOn(), e.documentNo(), null));
            case SupervisionLetterIssued e ->
                chase.sent(new Letter(Pressure.SUPERVISION, e.occurredOn(), e.documentNo(), e.limit()));
            case EscalatedToChairpersonsMeeting e ->
                chase.sent(new Letter(Pressure.CHAIRPERSONS, e.occurredOn(), e.meeting(), e.limit()));
            case EscalationMeasureChosen e -> chase.chosen(e.measure());
            case LightChangeNotified e -> chase.told(new Told(e.stage(), e.occurredOn(), recordedAt, e.channel()));
        };
    }
}
