package org.duban.command.stream;

import java.util.List;
import org.duban.command.Aspects;
import org.duban.command.Context;
import org.duban.command.Steps;
import org.duban.events.Event;

/**
 * What must hold of events before they are recorded, in each stream that they belong to: none precedes the step it builds
 * on, none says what no command may lead to, what they name is on the register, and nobody stands in a list twice.
 */
public final class EventConsistency {

    private final Context context;
    private final Foreseen foreseen;

    EventConsistency(Context context, Foreseen foreseen) {
        this.context = context;
        this.foreseen = foreseen;
    }

    void mustHold(List<? extends Event> events) {
        for (Event event : events) {
            Aspects aspects = new EventAspects(event).in(foreseen.state(event.stream()), context);
            Steps.notBefore(aspects.notBefore(), event.occurredOn());
            aspects.check().run();
            References.mustExist(event, context, foreseen.known());
            Amounts.mustBeThere(event);
            PeopleOnce.mustHold(event);
            foreseen.after(event);
        }
    }
}
