package org.duban.ui.commands.shape;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duban.ui.problem.FaultCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Named values whose shapes only the rules know: text, whole numbers, yes or no, null, lists and objects of them. */
record AnySchema() implements Schema {

    @Override
    public @Nullable Object read(JsonNode node, ValidationContext site) {
        return node.isObject() ? members(node, site) : site.wrongType("object");
    }

    private static Map<String, Object> members(JsonNode node, ValidationContext site) {
        if (node.size() > ListSchema.LONGEST) {
            site.fault(FaultCode.TOO_MANY, Map.of("most", Integer.toString(ListSchema.LONGEST)));
            return Map.of();
        }
        Map<String, Object> members = new LinkedHashMap<>();
        node.properties().forEach(member -> put(members, member.getKey(), member.getValue(), site));
        return Collections.unmodifiableMap(members);
    }

    private static void put(Map<String, Object> members, String name, JsonNode node, ValidationContext site) {
        ValidationContext place = site.at(name);
        TextKind.ONE_LINE.fault(name).ifPresent(place::fault);
        members.put(name, value(node, place));
    }

    @SuppressWarnings("NullAway") // a null is a value here: it clears the field that is corrected
    private static Object value(JsonNode node, ValidationContext site) {
        return switch (node.getNodeType()) {
            case STRING -> TextSchema.PROSE.read(node, site);
            case NUMBER -> new CountSchema().read(node, site);
            case BOOLEAN -> node.booleanValue();
            case ARRAY -> list(node, site);
            case OBJECT -> members(node, site);
            default -> null;
        };
    }

    private static List<Object> list(JsonNode node, ValidationContext site) {
        if (node.size() > ListSchema.LONGEST) {
            site.fault(FaultCode.TOO_MANY, Map.of("most", Integer.toString(ListSchema.LONGEST)));
            return List.of();
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            values.add(value(node.get(i), site.at(Integer.toString(i))));
        }
        return Collections.unmodifiableList(values);
    }

    @Override
    public Map<String, Object> schema() {
        return JsonSchemas.of("type", "object", "maxProperties", ListSchema.LONGEST);
    }
}
