package org.duban.ui.openapi;

import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Says of everything in the document what it is, unless that is said already.
 *
 * @param prose the words for it
 */
record Descriptions(Prose prose) {

    private static final String SAID = "description";

    /** Says so of all parts of {@code document}; what nothing is known of stays without. */
    void add(ObjectNode document) {
        say((ObjectNode) document.path("info"), prose.find("info"));
        document.path("tags").forEach(tag -> say((ObjectNode) tag, prose.find("tag." + text(tag, "name"))));
        document.path("paths").forEach(path -> path.forEach(operation -> operation((ObjectNode) operation)));
        components(document.path("components"));
    }

    private void operation(ObjectNode operation) {
        String id = text(operation, "operationId");
        prose.find("operation." + id)
                .filter(said -> !operation.has("summary"))
                .ifPresent(said -> operation.put("summary", said));
        say(operation, prose.find("operation." + id + ".more"));
        operation.path("parameters").forEach(one -> {
            String name = text(one, "name");
            if (!one.has("$ref")) {
                say((ObjectNode) one, prose.find("parameter." + id + "." + name, "parameter." + name));
            }
        });
        operation.path("responses").properties().forEach(one -> {
            String status = one.getKey();
            response((ObjectNode) one.getValue(), "answer." + id + "." + status, "answer." + status, "answer");
        });
    }

    private void response(ObjectNode response, String... keys) {
        if (!response.has("$ref")) {
            say(response, prose.find(keys));
            response.path("headers")
                    .properties()
                    .forEach(one -> say((ObjectNode) one.getValue(), prose.find("header." + one.getKey())));
        }
    }

    private void components(JsonNode components) {
        each(components, "parameters", (name, one) -> say(one, prose.find("parameter." + name)));
        each(components, "responses", (name, one) -> response(one, "response." + name));
        each(components, "securitySchemes", (name, one) -> say(one, prose.find("security." + name)));
        each(components, "schemas", (name, one) -> {
            say(one, prose.find("schema." + name));
            fields(name, one);
        });
    }

    /** Fields of fields too, each by the name of the schema that they stand in. */
    private void fields(String schema, JsonNode node) {
        node.path("properties").properties().forEach(one -> {
            ObjectNode field = (ObjectNode) one.getValue();
            say(field, called(schema, one.getKey()));
        });
        node.forEach(part -> fields(schema, part));
    }

    /** Commands are called as in their paths, in lower case; answers by their types. */
    private Optional<String> called(String schema, String field) {
        return Character.isLowerCase(schema.charAt(0)) ? prose.ofCommand(field) : prose.ofAnswer(schema, field);
    }

    private static void say(ObjectNode of, Optional<String> said) {
        said.filter(text -> !of.has(SAID)).ifPresent(text -> of.put(SAID, text));
    }

    private static void each(JsonNode components, String kind, BiConsumer<String, ObjectNode> saying) {
        components.path(kind).properties().forEach(one -> saying.accept(one.getKey(), (ObjectNode) one.getValue()));
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }
}
