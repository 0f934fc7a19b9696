package org.duban.ui.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The fields of a command that take something, found in its schema, each with a body in which it can be written. */
final class FieldsTaking {

    /** How a schema says that something may be seen in a text, which nothing but a text of people does. */
    private static final String SEEN = "\\u2800";

    private final Predicate<JsonNode> sought;
    private final ObjectNode example;
    private final List<Place> places = new ArrayList<>();

    private FieldsTaking(Predicate<JsonNode> sought, ObjectNode example) {
        this.sought = sought;
        this.example = example;
    }

    /**
     * One of them.
     *
     * @param pointer where it is
     * @param schema what it takes
     */
    record Place(String pointer, JsonNode schema, ObjectNode body) {

        /** The body with {@code text} there. */
        ObjectNode with(String text) {
            return with(JsonMapper.shared().valueToTree(text));
        }

        /** The body with {@code value} there. */
        ObjectNode with(JsonNode value) {
            ObjectNode written = body.deepCopy();
            int last = pointer.lastIndexOf('/');
            JsonNode parent = written.at(pointer.substring(0, last));
            if (parent instanceof ArrayNode list) {
                list.removeAll().add(value);
            } else {
                ((ObjectNode) parent).set(pointer.substring(last + 1), value);
            }
            return written;
        }
    }

    /** Those that take texts of people, of the command with that schema and example. */
    static List<Place> texts(JsonNode schema, JsonNode example) {
        return of(field -> field.path("pattern").asString("").contains(SEEN), schema, example);
    }

    /** Those that take days. */
    static List<Place> days(JsonNode schema, JsonNode example) {
        return of(field -> field.path("format").asString("").equals("date"), schema, example);
    }

    /** Those that take numbers. */
    static List<Place> numbers(JsonNode schema, JsonNode example) {
        return of(field -> field.path("type").toString().contains("integer"), schema, example);
    }

    private static List<Place> of(Predicate<JsonNode> sought, JsonNode schema, JsonNode example) {
        FieldsTaking fields = new FieldsTaking(sought, (ObjectNode) example);
        fields.find(schema, "", fields.example);
        return fields.places;
    }

    private void find(JsonNode schema, String at, ObjectNode body) {
        schema.path("properties").properties().forEach(one -> field(one.getValue(), at + "/" + one.getKey(), body));
    }

    private void field(JsonNode schema, String at, ObjectNode body) {
        if (sought.test(schema)) {
            places.add(new Place(at, schema, body));
        } else if (schema.has("properties")) {
            find(schema, at, given(schema, at, body));
        } else if (schema.has("items")) {
            ObjectNode inside = given(schema, at, body);
            JsonNode items = schema.path("items");
            if (items.has("properties")) {
                find(items, at + "/0", inside);
            } else {
                field(items, at + "/0", inside);
            }
        }
    }

    /** The body with something at {@code at}, made up from the schema where the example has nothing. */
    private static ObjectNode given(JsonNode schema, String at, ObjectNode body) {
        if (!body.at(at).isEmpty()) {
            return body;
        }
        ObjectNode more = body.deepCopy();
        int last = at.lastIndexOf('/');
        ((ObjectNode) more.at(at.substring(0, last))).set(at.substring(last + 1), madeUp(schema));
        return more;
    }

    private static JsonNode madeUp(JsonNode schema) {
        String type = schema.path("type").isArray()
                ? schema.path("type").get(0).asString()
                : schema.path("type").asString();
        return switch (type) {
            case "object" -> object(schema);
            case "array" -> JsonMapper.shared().createArrayNode().add(madeUp(schema.path("items")));
            case "integer" -> JsonMapper.shared().valueToTree(1);
            case "boolean" -> JsonMapper.shared().valueToTree(true);
            default -> JsonMapper.shared().valueToTree(string(schema));
        };
    }

    private static ObjectNode object(JsonNode schema) {
        ObjectNode made = JsonMapper.shared().createObjectNode();
        schema.path("required").forEach(name -> make(made, name.asString(), schema));
        schema.path("properties").propertyNames().stream()
                .filter(name -> !made.has(name)
                        && made.size() < schema.path("minProperties").asInt(0))
                .forEach(name -> make(made, name, schema));
        return made;
    }

    private static void make(ObjectNode made, String name, JsonNode schema) {
        made.set(name, madeUp(schema.path("properties").path(name)));
    }

    private static String string(JsonNode schema) {
        if (schema.has("enum")) {
            return schema.path("enum").get(0).asString();
        }
        if (schema.path("format").asString("").equals("date")) {
            return "2023-03-01";
        }
        return schema.path("pattern").asString("").contains("{64}") ? "0".repeat(64) : "a1";
    }
}
