package org.duban.ui.commands.shape;

import java.util.Map;
import org.duban.ui.problem.FaultCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A typed id, written as plain text.
 *
 * @param pattern a regular expression of what it looks like
 */
record IdSchema(Constructor constructor, String pattern) implements Schema {

    static final String PATTERN = "^[a-z0-9-]{1,64}$";

    @Override
    public @Nullable Object read(JsonNode node, ValidationContext site) {
        if (!node.isString()) {
            return site.wrongType("string");
        }
        return node.stringValue().matches(pattern) ? of(node.stringValue()) : site.fault(FaultCode.NOT_AN_ID);
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
