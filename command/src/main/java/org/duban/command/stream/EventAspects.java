package org.duban.command.stream;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Aspects;
import org.duban.command.Context;
import org.duban.command.StreamRules;
import org.duban.command.duty.Duties;
import org.duban.command.duty.Duty;
import org.duban.command.duty.MeasureRules;
import org.duban.events.Event;
import org.duban.events.EventCorrected;
import org.duban.events.Owing;
import org.duban.events.duty.DeadlineEvent.DeadlineMissed;
import org.duban.events.duty.DutyEvent;
import org.duban.events.duty.EscalationEvent.EscalationMeasureChosen;
import org.duban.events.duty.EscalationEvent.LightChangeNotified;

/**
 * All that the rules say of one event: how early it may be and what it checks, which depends on what was before it; what
 * it owes and what of it may be corrected, which does not.
 */
public record EventAspects(Event event) {

    /** The day it may not precede and what it checks, in the state before it. */
    public Aspects in(StreamState<?> before, Context context) {
        return switch (event) {
            case EventCorrected e -> Aspects.from(LocalDate.MIN);
            case EscalationMeasureChosen e ->
                Aspects.from(since(e, before.duties())).checking(() -> MeasureRules.chosen(e, context));
            case DutyEvent e -> Aspects.from(since(e, before.duties()));
            default -> byRules(Streams.rules(event.stream().kind()), before, context);
        };
    }

    /** What it does to the duties of its own stream. */
    public List<Owing> owing() {
        return event.owing();
    }

    /** Whether a correction may change the component of that name; one that the event does not have is no matter here. */
    public boolean isCorrectable(String component) {
        return Correctable.is(event, component);
    }

    /** What Duban finds out may be about any day; what people do about a term follows what set it. */
    private static LocalDate since(DutyEvent event, Duties duties) {
        boolean found = event instanceof DeadlineMissed || event instanceof LightChangeNotified;
        return found ? LocalDate.MIN : duties.get(event.duty()).map(Duty::since).orElse(LocalDate.MIN);
    }

    @SuppressWarnings("unchecked") // a stream's state was made by the rules of its kind
    private <S> Aspects byRules(StreamRules<S> rules, StreamState<?> before, Context context) {
        return rules.aspects(event, (S) before.own(), context);
    }
}
