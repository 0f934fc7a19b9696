package org.duban.ops.endtoend;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;

/**
 * What an answer or a part of a page tells.
 *
 * @param texts all that stands in it
 * @param named the same with the name or label before it
 */
record Told(Set<String> texts, Set<String> named) {

    private static final Pattern LINK = Pattern.compile("href=\"([^\"]*)\"");

    private Told() {
        this(new HashSet<>(), new HashSet<>());
    }

    /** What a JSON answer tells, by the names of its members. */
    static Told json(JsonNode answer) {
        Told told = new Told();
        told.takeJson("", answer);
        return told;
    }

    /** What entries of a history tell: their content, and the day. */
    static Told history(Iterable<JsonNode> entries) {
        Told told = new Told();
        for (JsonNode entry : entries) {
            told.take("occurredOn", entry.path("occurredOn").asString());
            told.takeContent(entry.path("content"));
        }
        return told;
    }

    /** What people read in a piece of a page, and where it leads them. */
    static Told html(String piece) {
        Told told = new Told();
        for (String part : piece.split("<dt")) {
            String[] halves = part.split("</dt>", 2);
            String label = halves.length == 2 ? HtmlUtils.htmlUnescape(bare(halves[0])) : "";
            for (String text : halves[halves.length - 1].split("<[^>]*>")) {
                told.take(label, HtmlUtils.htmlUnescape(text).strip());
            }
        }
        Matcher links = LINK.matcher(piece);
        while (links.find()) {
            told.texts.add(links.group(1));
        }
        return told;
    }

    /** Whether exactly that stands in it. */
    boolean says(String text) {
        return texts.contains(text);
    }

    /** Whether that stands in it, alone or in a sentence. */
    boolean mentions(String text) {
        return texts.stream().anyMatch(line -> line.contains(text));
    }

    /** Whether exactly that stands in it under one of those names. */
    boolean says(Set<String> names, String text) {
        return names.stream().anyMatch(name -> named.contains(name + "=" + text));
    }

    private void takeJson(String name, JsonNode node) {
        if (node.isObject()) {
            node.properties().forEach(member -> takeJson(member.getKey(), member.getValue()));
        } else if (node.isArray()) {
            node.forEach(element -> takeJson(name, element));
        } else if (!node.isNull()) {
            take(name, node.asString());
        }
    }

    private void takeContent(JsonNode fields) {
        for (JsonNode field : fields) {
            if (field.path("text").isString()) {
                take(field.path("name").asString(), field.path("text").asString());
            }
            takeContent(field.path("parts"));
        }
    }

    private void take(String name, String text) {
        if (!text.isEmpty()) {
            texts.add(text);
            named.add(name + "=" + text);
        }
    }

    private static String bare(String halfTag) {
        return halfTag.substring(halfTag.indexOf('>') + 1)
                .replaceAll("<[^>]*>", "")
                .strip();
    }
}
