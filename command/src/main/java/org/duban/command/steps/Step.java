package org.duban.command.steps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import org.duban.command.CaseCommand;
import org.duban.command.Steps;
import org.duban.events.CaseEvent;
import org.duban.events.Event;

/**
 * A step of a form: what asks for it, what it puts on record, what it follows and what it refuses.
 *
 * <p>Its event takes from the command whatever has the same name in both; the rest is given by {@link #with}.
 *
 * @param <C> the command that asks for it
 * @param <E> the event that records it
 */
public final class Step<C extends CaseCommand, E extends CaseEvent> {

    final Class<C> command;
    final Class<E> event;
    final Map<String, BiFunction<C, SoFar, ?>> given = new LinkedHashMap<>();
    final List<Requirement<E>> requirements = new ArrayList<>();
    final List<Consumer<SoFar>> always = new ArrayList<>();
    final List<Consumer<SoFar>> timely = new ArrayList<>();
    final List<BiConsumer<E, SoFar>> checks = new ArrayList<>();
    final List<BiConsumer<C, SoFar>> looks = new ArrayList<>();
    final List<BiFunction<E, SoFar, List<? extends Event>>> consequences = new ArrayList<>();
    final List<BiFunction<C, SoFar, List<? extends Event>>> brought = new ArrayList<>();
    boolean repeatable = true;

    private Step(Class<C> command, Class<E> event) {
        this.command = command;
        this.event = event;
    }

    /** A step that may be taken from the opening of a case on, as often as it says something new. */
    public static <C extends CaseCommand, E extends CaseEvent> Step<C, E> of(Class<C> command, Class<E> event) {
        return new Step<>(command, event);
    }

    /** Follows a step of that kind. */
    public <T extends CaseEvent> Step<C, E> after(Class<T> earlier) {
        requirements.add(Requirement.after(earlier));
        return this;
    }

    /** Follows a step of that kind that fits it. */
    public <T extends CaseEvent> Step<C, E> after(Class<T> earlier, BiPredicate<E, T> fitting) {
        requirements.add(Requirement.after(earlier, fitting));
        return this;
    }

    /** Follows a step of the kind that a case like this has in that place. */
    public Step<C, E> afterWhichever(Function<StepLog, Class<? extends CaseEvent>> earlier) {
        requirements.add(Requirement.afterWhichever(earlier));
        return this;
    }

    /** Follows every step of that kind, at least one. */
    public Step<C, E> afterAll(Class<? extends CaseEvent> earlier) {
        requirements.add(Requirement.afterAll(earlier));
        return this;
    }

    /** Is not taken any more once a step of that kind was. */
    public Step<C, E> before(Class<? extends CaseEvent> later) {
        requirements.add(Requirement.before(later));
        return this;
    }

    /** Is taken once in a case. */
    public Step<C, E> once() {
        repeatable = false;
        requirements.add(Requirement.before(event));
        return this;
    }

    /** Is taken once for each value of {@code key}. */
    public Step<C, E> oncePer(Function<E, Object> key) {
        repeatable = false;
        requirements.add(Requirement.oncePer(event, key));
        return this;
    }

    /** Is refused by {@code look} while things do not stand so that it could be taken, whatever it says. */
    public Step<C, E> when(Consumer<SoFar> look) {
        timely.add(look);
        return this;
    }

    /** As {@link #when}, looked at before anything that it follows: where a case has no such step at all. */
    public Step<C, E> first(Consumer<SoFar> look) {
        always.add(look);
        return this;
    }

    /** Is refused by {@code look} for what the command asks, before anything is made of it. */
    public Step<C, E> looking(BiConsumer<C, SoFar> look) {
        looks.add(look);
        return this;
    }

    /** Records, in the component of that name, what the command does not say as the event has it. */
    public Step<C, E> with(String component, BiFunction<C, SoFar, ?> value) {
        given.put(component, value);
        return this;
    }

    /** Is refused by {@code check} for what it records, by a command or by a correction. */
    public Step<C, E> checking(BiConsumer<E, SoFar> check) {
        checks.add(check);
        return this;
    }

    /** Lies not before a day that it says itself, in the field of that name. */
    public Step<C, E> notBefore(String field, Function<E, LocalDate> named) {
        return checking((e, so) -> Steps.namedBefore(field, named.apply(e), e.occurredOn()));
    }

    /** Leads to more than its own event: what {@code more} says, after it in the same commit. */
    public Step<C, E> leadingTo(BiFunction<E, SoFar, List<? extends Event>> more) {
        consequences.add(more);
        return this;
    }

    /** Leads to more than its own event: what {@code more} makes of the command, after it in the same commit. */
    public Step<C, E> bringing(BiFunction<C, SoFar, List<? extends Event>> more) {
        brought.add(more);
        return this;
    }
}
