package org.duban.command.steps;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.duban.command.CaseCommand;
import org.duban.command.handling.OfOrgan;
import org.duban.command.handling.Organs;
import org.duban.events.CaseEvent;
import org.jspecify.annotations.Nullable;

/** Makes a step's event of its command. */
final class Recorder<C extends CaseCommand, E extends CaseEvent> {

    private static final String ORGAN = "organ";

    private final Constructor<E> constructor;
    private final List<BiFunction<C, SoFar, ?>> parts;

    /**
     * A recorder for a step.
     *
     * @throws IllegalArgumentException if some component of the event comes from nowhere, or something given has no place
     */
    Recorder(Step<C, E> step) {
        RecordComponent[] components = step.event.getRecordComponents();
        List<String> names = Stream.of(components).map(RecordComponent::getName).toList();
        if (!names.containsAll(step.given.keySet())) {
            throw new IllegalArgumentException(step.event + " has not all of " + step.given.keySet());
        }
        parts = Stream.of(components)
                .<BiFunction<C, SoFar, ?>>map(part -> source(step, part.getName()))
                .toList();
        try {
            constructor = step.event.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(step.event + " is no record", e);
        }
    }

    E of(C command, SoFar soFar) {
        Object[] values = parts.stream().map(part -> part.apply(command, soFar)).toArray();
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException own ? own : new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <C extends CaseCommand> BiFunction<C, SoFar, ?> source(Step<C, ?> step, String name) {
        BiFunction<C, SoFar, ?> given = step.given.get(name);
        if (given != null) {
            return given;
        }
        if (name.equals(ORGAN) && OfOrgan.class.isAssignableFrom(step.command)) {
            return (command, soFar) -> new Organs(soFar.basis(), soFar.context()).of((OfOrgan) command);
        }
        Method accessor = Arrays.stream(step.command.getRecordComponents())
                .filter(part -> part.getName().equals(name))
                .map(RecordComponent::getAccessor)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(step.event + ": where does " + name + " come from?"));
        return (command, soFar) -> read(accessor, command);
    }

    private static @Nullable Object read(Method accessor, Object command) {
        try {
            return accessor.invoke(command);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
