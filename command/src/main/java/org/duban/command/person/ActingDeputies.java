package org.duban.command.person;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.duban.command.CommandRefused;
import org.duban.command.CommonRule;
import org.duban.command.Context;
import org.duban.command.stream.Parts;
import org.duban.events.AsDeputy;
import org.duban.events.Event;
import org.duban.events.PersonId;
import org.jspecify.annotations.Nullable;

/** Whoever is suspended from acting as a deputy does not act as one, in whatever step. */
public final class ActingDeputies {

    private ActingDeputies() {}

    /** Refuses an event in which somebody acts as a deputy who is suspended on its day. */
    public static void mustBeAble(Event event, Context context) {
        mustBeAble(event, null, context);
    }

    /**
     * Refuses what a correction puts in the place of {@code before} for those whom it names anew; on another day, for all. None
     * is refused for what an older record holds.
     */
    public static void mustBeAble(Event event, @Nullable Event before, Context context) {
        boolean sameDay = before != null && before.occurredOn().equals(event.occurredOn());
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            if (component.isAnnotationPresent(AsDeputy.class)) {
                Set<PersonId> people = named(component, event);
                if (sameDay && before != null) {
                    people.removeAll(named(component, before));
                }
                people.forEach(person -> CommandRefused.unless(
                        !People.known(context, person).isSuspended(event.occurredOn()),
                        CommonRule.DEPUTY_SUSPENDED,
                        "person",
                        person.value()));
            }
        }
    }

    private static Set<PersonId> named(RecordComponent component, Event event) {
        Set<PersonId> people = new LinkedHashSet<>();
        Object value = Parts.value(component, (Record) event);
        for (Object one : value instanceof List<?> list ? list : List.of()) {
            if (one instanceof PersonId person) {
                people.add(person);
            }
        }
        if (value instanceof PersonId person) {
            people.add(person);
        }
        return people;
    }
}
