package org.duban.ui.openapi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What every endpoint may be asked with and may answer, whatever it is for. */
final class UsualAnswers {

    private static final Map<String, String> OF_ALL = Map.of(
            "400", "BadRequest",
            "401", "Unauthenticated",
            "403", "Forbidden",
            "406", "NotAcceptable",
            "429", "TooManyAttempts",
            "500", "Broken",
            "503", "Unavailable");

    private static final Map<String, String> OF_BODIES =
            Map.of("408", "TooSlow", "413", "TooLarge", "415", "UnsupportedMediaType");

    private UsualAnswers() {}

    /** Adds them to every operation of {@code paths}. */
    static void add(ObjectNode paths) {
        paths.forEach(path -> path.forEach(operation -> complete((ObjectNode) operation)));
    }

    private static void complete(ObjectNode operation) {
        ArrayNode parameters = operation.withArray("parameters");
        parameters.addObject().put("$ref", "#/components/parameters/AcceptLanguage");
        Map<String, JsonNode> responses = new TreeMap<>();
        operation.withObject("/responses").properties().forEach(one -> responses.put(one.getKey(), one.getValue()));
        refer(OF_ALL, responses);
        if (operation.has("requestBody")) {
            refer(OF_BODIES, responses);
        }
        operation.putObject("responses").setAll(new LinkedHashMap<>(responses));
    }

    private static void refer(Map<String, String> problems, Map<String, JsonNode> responses) {
        problems.forEach((status, name) -> responses.computeIfAbsent(
                status, absent -> JsonNodeFactory.instance.objectNode().put("$ref", "#/components/responses/" + name)));
    }
}
