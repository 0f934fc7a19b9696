package org.duban.command.stream;

import java.time.LocalDate;
import java.util.List;
import org.duban.command.Aspects;
import org.duban.command.Context;
import org.duban.command.Steps;
import org.duban.command.StreamRules;
import org.duban.command.duty.Duties;
import org.duban.command.duty.Duty;
import org.duban.events.Event;
import org.duban.events.EventCorrected;
import org.duban.events.duty.DeadlineEvent.DeadlineMissed;
import org.duban.events.duty.DutyEvent;
import org.duban.events.duty.EscalationEvent.LightChangeNotified;

/**
 * What must hold of events before they are recorded, in each stream that they belong to: none precedes the step it builds
 * on, none says what no command may lead to, and what they name is on the register.
 */
public final class Consistency {

    private final Context context;
    private final Foreseen foreseen;

    Consistency(Context context, Foreseen foreseen) {
        this.context = context;
        this.foreseen = foreseen;
    }

    void mustHold(List<? extends Event> events) {
        for (Event event : events) {
            Aspects aspects = aspects(event, foreseen.state(event.stream()), context);
            Steps.notBefore(aspects.notBefore(), event.occurredOn());
            aspects.check().run();
            References.mustExist(event, context, foreseen.known());
            Amounts.mustBeThere(event);
            foreseen.after(event);
        }
    }

    /** What must hold of an event in the state before it. */
    public static Aspects aspects(Event event, StreamState<?> before, Context context) {
        return switch (event) {
            case EventCorrected e -> Aspects.from(LocalDate.MIN);
            case DutyEvent e -> Aspects.from(since(e, before.duties()));
            default -> aspects(Streams.rules(event.stream().kind()), event, before, context);
        };
    }

    /** What Duban finds out may be about any day; what people do about a term follows what set it. */
    private static LocalDate since(DutyEvent event, Duties duties) {
        boolean found = event instanceof DeadlineMissed || event instanceof LightChangeNotified;
        return found ? LocalDate.MIN : duties.get(event.duty()).map(Duty::since).orElse(LocalDate.MIN);
    }

    @SuppressWarnings("unchecked") // a stream's state was made by the rules of its kind
    private static <S> Aspects aspects(StreamRules<S> rules, Event event, StreamState<?> before, Context context) {
        return rules.aspects(event, (S) before.own(), context);
    }
}
