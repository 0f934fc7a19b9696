package org.duban.events.ledger.codec;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes records from their components. */
final class RecordConstructor {

    private final MethodHandle constructor;

    RecordConstructor(Class<?> type) {
        Class<?>[] components = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        MethodType signature = MethodType.methodType(void.class, components);
        this.constructor = Handles.call(() -> MethodHandles.publicLookup().findConstructor(type, signature))
                .asSpreader(Object[].class, components.length)
                .asType(MethodType.methodType(Object.class, Object[].class));
    }

    Object construct(@Nullable Object... components) {
        return Handles.call(() -> constructor.invokeExact(components));
    }
}
