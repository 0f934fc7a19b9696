package org.duban.ui.openapi;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The schemas of values that have no parts. */
final class PlainSchemas {

    private static final Map<String, Object> WHOLE = Map.of("type", "integer", "format", "int64");

    private static final Map<String, Object> TRUTH = Map.of("type", "boolean");

    private static final Map<Class<?>, Map<String, Object>> BY_TYPE = Map.of(
            String.class, Map.of("type", "string"),
            LocalDate.class, Map.of("type", "string", "format", "date"),
            Instant.class, Map.of("type", "string", "format", "date-time"),
            boolean.class, TRUTH,
            Boolean.class, TRUTH,
            int.class, Map.of("type", "integer", "format", "int32"),
            long.class, WHOLE,
            Long.class, WHOLE,
            JsonNode.class, Map.of(),
            Object.class, Map.of());

    private PlainSchemas() {}

    /** The schema of {@code type}; empty if it has parts. */
    static Optional<Map<String, Object>> of(Class<?> type) {
        return id(type) ? Optional.of(Map.of("type", "string")) : Optional.ofNullable(BY_TYPE.get(type));
    }

    private static boolean id(Class<?> type) {
        RecordComponent[] parts = type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
        return parts.length == 1 && parts[0].getName().equals("value");
    }
}
