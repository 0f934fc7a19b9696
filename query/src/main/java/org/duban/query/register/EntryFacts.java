package org.duban.query.register;

import java.util.List;
import java.util.Optional;
import org.duban.events.DutyKind;
import org.duban.events.Event;

/**
 * What is kept of an entry whose readers are shown what happened to it: a record with a component for each kind of event
 * that is worth keeping, which holds the last event of that kind (null before) or all of them (a list, oldest first).
 */
public interface EntryFacts extends RegisterFacts {

    /**
     * How such a register is viewed.
     *
     * @param begins the kinds of events that begin an entry
     */
    static <E extends Event, F extends EntryFacts> ViewedRegister<E, F> viewed(
            String kind, Class<E> family, Class<F> facts, List<? extends DutyKind> duties, Class<?>... begins) {
        List<Class<?>> first = List.of(begins);
        return new ViewedRegister<>(
                kind,
                family,
                facts,
                duties,
                event -> first.contains(event.getClass())
                        ? Optional.of(EventParts.first(facts, event))
                        : Optional.empty(),
                EventParts::with);
    }
}
