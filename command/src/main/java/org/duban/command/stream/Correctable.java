package org.duban.command.stream;

import java.lang.reflect.RecordComponent;
import java.util.Set;
import org.duban.events.CaseId;
import org.duban.events.Deadline;
import org.duban.events.DutyId;
import org.duban.events.Event;
import org.duban.events.Fixed;
import org.duban.events.ItemId;
import org.duban.events.OpinionId;
import org.duban.events.PersonId;
import org.duban.events.Responsible;
import org.duban.events.Sealed;
import org.duban.events.SetByPeople;
import org.duban.events.StreamId;
import org.duban.events.SupervisedOrgan;
import org.duban.events.Typed;

/** Which of an event's components a correction may change. */
final class Correctable {

    private static final Set<Class<?>> FIXED = Set.of(
            StreamId.class,
            CaseId.class,
            ItemId.class,
            OpinionId.class,
            PersonId.class,
            DutyId.class,
            SupervisedOrgan.class,
            Deadline.class,
            Responsible.class,
            Sealed.class);

    private Correctable() {}

    /** Not what an event is about, what it decided, and what was counted for it: these are no slips of the pen. */
    static boolean is(Event event, String name) {
        return !event.getClass().isAnnotationPresent(Fixed.class)
                && Parts.component((Record) event, name)
                        .map(component -> isFree(event, component))
                        .orElse(true);
    }

    private static boolean isFree(Event event, RecordComponent component) {
        if (component.isAnnotationPresent(SetByPeople.class) || component.isAnnotationPresent(Typed.class)) {
            return true;
        }
        return !component.isAnnotationPresent(Fixed.class)
                && !FIXED.contains(Parts.entryType(component))
                && !namesItsStream(event, component);
    }

    /** The id of the thing whose history it is. */
    private static boolean namesItsStream(Event event, RecordComponent component) {
        return Parts.values((Record) event, component.getType()).stream()
                .anyMatch(value -> component.getType().isRecord()
                        && value.toString().equals(event.stream().id()));
    }
}
