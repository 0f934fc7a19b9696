package org.duban.query.register;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.duban.events.DutyKind;
import org.duban.events.Event;

/**
 * How a register is viewed.
 *
 * @param kind what its streams begin with, and the folder of its words beneath this module's
 * @param family its events
 * @param facts what it keeps of an entry
 * @param duties the kinds of duties of its entries
 * @param opening the facts of an entry that an event begins; empty for an event that begins none
 * @param fold the facts after another event
 */
public record ViewedRegister<E extends Event, F extends RegisterFacts>(
        String kind,
        Class<E> family,
        Class<F> facts,
        List<? extends DutyKind> duties,
        Function<E, Optional<F>> opening,
        BiFunction<F, E, F> fold) {

    /** The facts that the event begins; empty if it begins no entry of this register. */
    public Optional<F> opened(Event event) {
        return family.isInstance(event) ? opening.apply(family.cast(event)) : Optional.empty();
    }

    /** The facts after the event, which changes nothing unless it is one of this register. */
    public RegisterFacts evolve(RegisterFacts before, Event event) {
        return family.isInstance(event) && facts.isInstance(before)
                ? fold.apply(facts.cast(before), family.cast(event))
                : before;
    }
}
