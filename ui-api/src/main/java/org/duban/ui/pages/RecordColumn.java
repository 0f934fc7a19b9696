package org.duban.ui.pages;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of a record, or of one that it holds unwrapped.
 *
 * @param path to it, the outermost first
 */
public record RecordColumn(List<RecordComponent> path) {

    /** A column for each part of {@code type}, in order. */
    static List<RecordColumn> of(Class<? extends Record> type) {
        return columns(type, List.of()).toList();
    }

    private static Stream<RecordColumn> columns(Class<?> type, List<RecordComponent> outer) {
        return Arrays.stream(type.getRecordComponents()).flatMap(part -> {
            List<RecordComponent> path = new ArrayList<>(outer);
            path.add(part);
            return part.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                    ? columns(part.getType(), path)
                    : Stream.of(new RecordColumn(List.copyOf(path)));
        });
    }

    /** The part itself. */
    RecordComponent part() {
        return path.getLast();
    }

    /** What it is in {@code line}. */
    @Nullable
    Object value(Object line) {
        Object value = line;
        for (RecordComponent step : path) {
            value = value == null ? null : read(step, value);
        }
        return value;
    }

    /** What {@code part} of {@code of} is. */
    public static @Nullable Object read(RecordComponent part, Object of) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(part + " cannot be read", e);
        }
    }
}
