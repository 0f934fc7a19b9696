package org.duban.ui.commands.shape;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The canonical constructor of a record. */
record Constructor(java.lang.reflect.Constructor<?> constructor) {

    /** That of {@code type}, a record. */
    static Constructor of(Class<?> type) {
        Class<?>[] parameters = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return new Constructor(type.getConstructor(parameters));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " cannot be made from outside", e);
        }
    }

    /**
     * A new record of {@code values}.
     *
     * @throws IllegalArgumentException if the record does not take them
     */
    Object of(@Nullable Object... values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException unfit) {
                throw unfit;
            }
            throw new IllegalStateException("Cannot make " + constructor, e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make " + constructor, e);
        }
    }
}
