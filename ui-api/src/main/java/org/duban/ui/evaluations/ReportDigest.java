package org.duban.ui.evaluations;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.duban.ui.json.AnswerJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Digests of what reports say, and where two reports differ first. */
public final class ReportDigest {

    private static final JsonMapper JSON = AnswerJson.mapper();

    private ReportDigest() {}

    /** The digest of an answer, in canonical form. */
    public static String of(Object answer) {
        return ofTree(JSON.valueToTree(answer));
    }

    /** The digest of JSON, in canonical form. */
    public static String ofTree(JsonNode tree) {
        return sha256(JSON.writeValueAsString(sorted(tree)));
    }

    /** An answer in canonical form, whose SHA-256 in UTF-8 is {@link #of}. */
    public static String canonical(Object answer) {
        return JSON.writeValueAsString(sorted(JSON.valueToTree(answer)));
    }

    /** The digest of texts, each on a line. */
    static String ofLines(List<String> lines) {
        return sha256(String.join("\n", lines));
    }

    /**
     * The first place in which two trees differ, as a JSON pointer; null if they are equal.
     *
     * @param at where both stand
     */
    static @Nullable String difference(String at, JsonNode one, JsonNode other) {
        if (one.isObject() && other.isObject()) {
            TreeSet<String> names = new TreeSet<>(one.propertyNames());
            names.addAll(other.propertyNames());
            for (String name : names) {
                String found = difference(at + "/" + name, one.path(name), other.path(name));
                if (found != null) {
                    return found;
                }
            }
            return null;
        }
        if (one.isArray() && other.isArray()) {
            for (int n = 0; n < Math.max(one.size(), other.size()); n++) {
                String found = difference(at + "/" + n, one.path(n), other.path(n));
                if (found != null) {
                    return found;
                }
            }
            return null;
        }
        // Numbers that were read are of other types than numbers that were counted.
        return one.toString().equals(other.toString()) ? null : at;
    }

    private static JsonNode sorted(JsonNode node) {
        if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> array.add(sorted(element)));
            return array;
        }
        if (!node.isObject()) {
            return node;
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        new TreeSet<>(node.propertyNames()).forEach(name -> object.set(name, sorted(node.path(name))));
        return object;
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
