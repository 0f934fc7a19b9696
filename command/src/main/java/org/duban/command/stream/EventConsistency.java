package org.duban.command.stream;

import java.util.List;
import org.duban.command.Aspects;
import org.duban.command.Context;
import org.duban.command.Steps;
import org.duban.command.meeting.Sittings;
import org.duban.command.person.ActingDeputies;
import org.duban.events.Event;

/**
 * What must hold of events before they are recorded, in each stream that they belong to: none precedes the step it builds
 * on, none says what no command may lead to, what they name is on the register, nobody stands in a list twice
 * or acts as a deputy while suspended, and a session has the numbers with which it was held.
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
            ActingDeputies.mustBeAble(event, context);
            Sittings.mustAgree(event, context);
            foreseen.after(event);
        }
    }
}
