package org.duban.ui.commands.shape;

import java.util.Map;
import org.duban.ui.problem.FaultCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A typed id, or another type that holds one text, written as plain text.
 *
 * @param type the simple name of the type, by which there are words for what it looks like
 * @param pattern a regular expression of that
 */
public record IdSchema(String type, Constructor constructor, String pattern) implements Schema {

    static final String PATTERN = "^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$";

    @Override
    public @Nullable Object read(JsonNode node, ValidationContext site) {
        if (!node.isString()) {
            return site.wrongType("string");
        }
        return node.stringValue().matches(pattern) ? of(node.stringValue()) : unlike(site);
    }

    private @Nullable Object unlike(ValidationContext site) {
        return pattern.equals(PATTERN)
                ? site.fault(FaultCode.NOT_AN_ID)
                : site.fault(FaultCode.NOT_LIKE_THIS, Map.of("pattern", pattern, "of", type));
    }

    /** The id that is written {@code text}. */
    Object of(String text) {
        return constructor.of(text);
    }

    @Override
    public Map<String, Object> schema() {
        return JsonSchemas.of("type", "string", "pattern", pattern);
    }
}
