package org.duban.command.stream;

import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.events.Event;
import org.duban.events.PersonId;

/**
 * Lists of people in an event: whoever stands in one twice would be counted twice. No correction changes such a list, and
 * none is refused for what an older one holds.
 */
final class PeopleOnce {

    private PeopleOnce() {}

    /** Refuses an event that names somebody twice in the same list. */
    static void mustHold(Event event) {
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            if (Parts.entryType(component).equals(PersonId.class)
                    && Parts.value(component, (Record) event) instanceof List<?> people) {
                once(component.getName(), people);
            }
        }
    }

    private static void once(String name, List<?> people) {
        Set<Object> seen = new HashSet<>();
        for (Object one : people) {
            if (one instanceof PersonId person && !seen.add(person)) {
                throw new CommandRefused(CommonRule.PERSON_TWICE, "person", person.value()).in(name);
            }
        }
    }
}
