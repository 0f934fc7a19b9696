package org.duban.command.stream;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.events.AtLeastOne;
import org.duban.events.Event;

/** Numbers and lists of an event that have to hold something. */
public final class Amounts {

    private Amounts() {}

    /** Refuses an event with a number below one, or with an empty list, where that says nothing. */
    public static void mustBeThere(Event event) {
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            if (component.isAnnotationPresent(AtLeastOne.class)) {
                Object value = Parts.value(component, (Record) event);
                CommandRefused.unless(
                        !(value instanceof Integer number) || number > 0,
                        CommonRule.COUNT_BELOW_ONE,
                        "field",
                        component.getName());
                CommandRefused.unless(
                        !(value instanceof Collection<?> list) || !list.isEmpty(),
                        CommonRule.LIST_EMPTY,
                        "field",
                        component.getName());
            }
        }
    }
}
