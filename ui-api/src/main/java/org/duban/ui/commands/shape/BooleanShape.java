package org.duban.ui.commands.shape;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Yes or no. */
record BooleanShape() implements Shape {

    @Override
    public @Nullable Object read(JsonNode node, Site site) {
        return node.isBoolean() ? (Object) node.booleanValue() : site.wrongType("boolean");
    }

    @Override
    public Map<String, Object> schema() {
        return Schemas.of("type", "boolean");
    }
}
