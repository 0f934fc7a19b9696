package org.duban.ui.commands.shape;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Yes or no. */
public record BooleanSchema() implements Schema {

    @Override
    public @Nullable Object read(JsonNode node, ValidationContext site) {
        return node.isBoolean() ? (Object) node.booleanValue() : site.wrongType("boolean");
    }

    @Override
    public Map<String, Object> schema() {
        return JsonSchemas.of("type", "boolean");
    }
}
