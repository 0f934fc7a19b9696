package org.duban.ui.commands.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duban.ui.problem.FaultCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Several of one shape. Names that people wrote are each given once; which people, organs and units may be named twice the
 * rules say.
 *
 * @param filled whether one without entries says nothing, so that the rules refuse it
 */
public record ListSchema(Schema element, boolean filled) implements Schema {

    static final int LONGEST = 1_000;

    @Override
    public @Nullable Object read(JsonNode node, ValidationContext site) {
        if (!node.isArray()) {
            return site.wrongType("array");
        }
        if (node.size() > LONGEST) {
            return site.fault(FaultCode.TOO_MANY, Map.of("most", Integer.toString(LONGEST)));
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            Object value = element.read(node.get(i), site.at(Integer.toString(i)));
            if (named() && value != null && values.contains(value)) {
                site.at(Integer.toString(i)).fault(FaultCode.REPEATED);
            } else if (value != null) {
                values.add(value);
            }
        }
        return List.copyOf(values);
    }

    /** Whether they are names on one line each, and no accounts of what was said, of which two may be alike. */
    private boolean named() {
        return element instanceof TextSchema text && text.kind() == TextKind.ONE_LINE;
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> schema =
                new LinkedHashMap<>(JsonSchemas.of("type", "array", "items", element.schema(), "maxItems", LONGEST));
        if (filled) {
            schema.put("minItems", 1);
        }
        if (named()) {
            schema.put("uniqueItems", true);
        }
        return schema;
    }
}
