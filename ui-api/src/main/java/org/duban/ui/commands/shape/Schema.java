package org.duban.ui.commands.shape;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a piece of JSON must look like to become a Java value. */
public sealed interface Schema
        permits AnySchema,
                BooleanSchema,
                CountSchema,
                DateSchema,
                EnumSchema,
                IdSchema,
                ListSchema,
                RecordSchema,
                TextSchema {

    /** The value {@code node} stands for; null, with a fault at {@code site}, if it stands for none. */
    @Nullable
    Object read(JsonNode node, ValidationContext site);

    /** The JSON Schema of this shape. */
    Map<String, Object> schema();
}
