package org.duban.ui.openapi;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** As much of JSON Schema as the command schemas use. */
final class SchemaCheck {

    private final List<String> misfits = new ArrayList<>();

    private SchemaCheck() {}

    /** Where {@code value} does not fit {@code schema}. */
    static List<String> misfits(JsonNode value, JsonNode schema) {
        SchemaCheck check = new SchemaCheck();
        check.value(value, schema, "");
        return check.misfits;
    }

    private void value(JsonNode value, JsonNode schema, String at) {
        must(types(schema).contains(type(value)), at + " is a " + type(value));
        switch (type(value)) {
            case "object" -> object(value, schema, at);
            case "array" -> array(value, schema, at);
            case "string" -> text(value.asString(), schema, at);
            default ->
                must(
                        value.isNull()
                                || value.isBoolean()
                                || value.asLong() >= schema.path("minimum").asLong(),
                        at);
        }
    }

    private void object(JsonNode value, JsonNode schema, String at) {
        schema.path("required").forEach(name -> must(value.has(name.asString()), at + " lacks " + name));
        for (var member : value.properties()) {
            JsonNode of = schema.path("properties").path(member.getKey());
            boolean known = !of.isMissingNode();
            must(known || schema.path("additionalProperties").asBoolean(true), at + " has " + member.getKey());
            if (known) {
                value(member.getValue(), of, at + "/" + member.getKey());
            }
        }
    }

    private void array(JsonNode value, JsonNode schema, String at) {
        must(value.size() <= schema.path("maxItems").asInt(Integer.MAX_VALUE), at + " is long");
        value.forEach(element -> value(element, schema.path("items"), at + "/-"));
    }

    private void text(String value, JsonNode schema, String at) {
        must(
                value.codePointCount(0, value.length())
                        <= schema.path("maxLength").asInt(Integer.MAX_VALUE),
                at + " is long");
        must(value.length() >= schema.path("minLength").asInt(0), at + " is short");
        must(
                java.util.regex.Pattern.compile(schema.path("pattern").asString(""))
                        .matcher(value)
                        .find(),
                at + " differs");
        must(!schema.has("enum") || contains(schema.path("enum"), value), at + " is none of them");
        must(!schema.has("format") || value.matches("\\d{4}-\\d{2}-\\d{2}"), at + " is no date");
    }

    private void must(boolean holds, String misfit) {
        if (!holds) {
            misfits.add(misfit);
        }
    }

    private static boolean contains(JsonNode names, String value) {
        return names.valueStream().anyMatch(name -> name.asString("").equals(value));
    }

    private static List<String> types(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.valueStream().map(JsonNode::asString).toList() : List.of(type.asString());
    }

    private static String type(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> "object";
            case ARRAY -> "array";
            case STRING -> "string";
            case BOOLEAN -> "boolean";
            case NULL -> "null";
            default -> "integer";
        };
    }
}
