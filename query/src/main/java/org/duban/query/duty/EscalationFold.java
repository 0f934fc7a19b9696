package org.duban.query.duty;

import java.time.Instant;
import org.duban.events.duty.DeadlineEvent;
import org.duban.events.duty.DeadlineEvent.DeadlineMissWithdrawn;
import org.duban.events.duty.DeadlineEvent.DeadlineMissed;
import org.duban.events.duty.DeadlineEvent.DueDateRecomputed;
import org.duban.events.duty.DeadlineEvent.TermResumed;
import org.duban.events.duty.DeadlineEvent.TermSuspended;
import org.duban.events.duty.DutyEvent;
import org.duban.events.duty.EscalationEvent;
import org.duban.events.duty.EscalationEvent.EscalatedToChairpersonsMeeting;
import org.duban.events.duty.EscalationEvent.EscalationMeasureChosen;
import org.duban.events.duty.EscalationEvent.LightChangeNotified;
import org.duban.events.duty.EscalationEvent.ReminderLetterIssued;
import org.duban.events.duty.EscalationEvent.SupervisionLetterIssued;
import org.duban.query.duty.Escalation.ChosenMeasure;
import org.duban.query.duty.Escalation.EscalationLetter;
import org.duban.query.duty.Escalation.Miss;
import org.duban.query.duty.Escalation.Pause;
import org.duban.query.duty.Escalation.PeopleTold;
import org.duban.query.duty.Escalation.Pressure;
import org.duban.query.duty.Escalation.Recount;

/** What the events about one duty tell of it beyond its date. */
final class EscalationFold {

    private EscalationFold() {}

    /** @param recordedAt when the event became known */
    static Escalation evolve(Escalation escalation, DutyEvent event, Instant recordedAt) {
        return switch (event) {
            case DeadlineEvent e -> dated(escalation, e, recordedAt);
            case EscalationEvent e -> escalated(escalation, e, recordedAt);
        };
    }

    private static Escalation dated(Escalation escalation, DeadlineEvent event, Instant recordedAt) {
        return switch (event) {
            case TermSuspended e -> escalation.paused(Pause.of(e));
            case TermResumed e -> escalation.resumed(e);
            case DueDateRecomputed e ->
                escalation.recounted(new Recount(e.occurredOn(), e.cause(), e.before(), e.after()));
            case DeadlineMissed e -> escalation.missed(new Miss(e.stage(), e.missedOn(), e.occurredOn(), recordedAt));
            case DeadlineMissWithdrawn e -> escalation.withdrawn(e.stage());
        };
    }

    private static Escalation escalated(Escalation escalation, EscalationEvent event, Instant recordedAt) {
        return switch (event) {
            case ReminderLetterIssued e -> escalation.sent(EscalationLetter.of(e));
            case SupervisionLetterIssued e -> escalation.sent(EscalationLetter.of(e));
            case EscalatedToChairpersonsMeeting e ->
                escalation.sent(new EscalationLetter(
                        Pressure.CHAIRPERSONS, e.occurredOn(), null, e.meeting(), e.reason(), e.limit(), null));
            case EscalationMeasureChosen e ->
                escalation.chosen(
                        new ChosenMeasure(e.measure(), e.decision(), e.session(), e.ballot(), e.occurredOn()));
            case LightChangeNotified e ->
                escalation.told(new PeopleTold(
                        e.light(), e.missedOn(), e.stage(), e.occurredOn(), recordedAt, e.channel(), e.recipients()));
        };
    }
}
