package org.duban.ui.commands;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON in the one form that equal JSON shares: members sorted by name, no white space. */
public final class CanonicalJson {

    private static final JsonMapper PLAIN = JsonMapper.shared();

    private CanonicalJson() {}

    /** SHA-256, in lower-case hex, of {@code node} in canonical form. */
    public static String digest(JsonNode node) {
        byte[] form = PLAIN.writeValueAsString(sorted(node)).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(form));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static JsonNode sorted(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> sorted(object);
            case ArrayNode array -> sorted(array);
            default -> node;
        };
    }

    private static ObjectNode sorted(ObjectNode object) {
        Map<String, JsonNode> members = new TreeMap<>();
        object.properties().forEach(member -> members.put(member.getKey(), sorted(member.getValue())));
        return JsonNodeFactory.instance.objectNode().setAll(members);
    }

    private static ArrayNode sorted(ArrayNode array) {
        ArrayNode elements = JsonNodeFactory.instance.arrayNode(array.size());
        array.forEach(element -> elements.add(sorted(element)));
        return elements;
    }
}
