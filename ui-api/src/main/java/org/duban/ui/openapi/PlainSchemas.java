package org.duban.ui.openapi;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.duban.ui.json.AnswerJson;
import tools.jackson.databind.JsonNode;

/** The schemas of values that have no parts. */
final class PlainSchemas {

    private static final Map<String, Object> SMALL = Map.of("type", "integer", "format", "int32");

    private static final Map<String, Object> WHOLE = Map.of("type", "integer", "format", "int64");

    private static final Map<String, Object> TRUTH = Map.of("type", "boolean");

    private static final Map<Class<?>, Map<String, Object>> BY_TYPE = Map.ofEntries(
            Map.entry(String.class, Map.of("type", "string")),
            Map.entry(LocalDate.class, Map.of("type", "string", "format", "date")),
            Map.entry(Instant.class, Map.of("type", "string", "format", "date-time")),
            Map.entry(URI.class, Map.of("type", "string", "format", "uri")),
            Map.entry(boolean.class, TRUTH),
            Map.entry(Boolean.class, TRUTH),
            Map.entry(int.class, SMALL),
            Map.entry(Integer.class, SMALL),
            Map.entry(long.class, WHOLE),
            Map.entry(Long.class, WHOLE),
            Map.entry(JsonNode.class, Map.of()),
            Map.entry(Object.class, Map.of()));

    private PlainSchemas() {}

    /** The schema of {@code type}; empty if it has parts. */
    static Optional<Map<String, Object>> of(Class<?> type) {
        return AnswerJson.isPlainText(type)
                ? Optional.of(Map.of("type", "string"))
                : Optional.ofNullable(BY_TYPE.get(type));
    }
}
