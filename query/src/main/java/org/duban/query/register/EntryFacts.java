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
     * @param begins the kind of event that begins an entry
     */
    static <E extends Event, F extends EntryFacts> ViewedRegister<E, F> viewed(
            String kind, Class<E> family, Class<F> facts, Class<? extends E> begins, List<? extends DutyKind> duties) {
        return new ViewedRegister<>(
                kind,
                family,
                facts,
                duties,
                event -> begins.isInstance(event) ? Optional.of(EventParts.first(facts, event)) : Optional.empty(),
                EventParts::with);
    }
}
