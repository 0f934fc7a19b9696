package org.duban.ops.endtoend;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duban.query.words.Vocabulary;
import tools.jackson.databind.JsonNode;

/**
 * One value that somebody entered in a command on a case.
 *
 * @param recordedAt when the command was recorded
 * @param item the one that the command is about; empty for one about the whole case, and for the case's own id
 * @param where its line, command and place in the body
 * @param name of the member that holds it
 * @param written as the command has it
 * @param word as people read it in Chinese: names and titles for ids, words for codes
 * @param bare whether it says nothing without its name, as numbers and yes or no do
 */
record EnteredValue(
        Instant recordedAt, String item, String where, String name, String written, String word, boolean bare) {

    private static final Vocabulary CHINESE = Vocabulary.in(Locale.CHINESE);

    private static final Map<String, String> CODES = Map.of(
            "category", "Category",
            "circle", "Circle",
            "linkage", "Linkage",
            "organs", "SupervisedOrgan",
            "secrecy", "Secrecy",
            "subjectKind", "SubjectKind");

    /** Everything that {@code lines}, of an import file, say of cases. */
    static List<EnteredValue> in(List<JsonNode> lines) {
        Map<String, String> names = new HashMap<>();
        lines.forEach(line -> learn(line.get("body"), names));
        List<EnteredValue> all = new ArrayList<>();
        for (JsonNode line : lines) {
            if (line.get("body").has("caseId")) {
                String where =
                        line.get("id").asString() + " " + line.get("command").asString();
                Instant at =
                        OffsetDateTime.parse(line.get("recordedAt").asString()).toInstant();
                String item = line.get("body").path("itemId").asString();
                collect(new Place(at, item, where, ""), line.get("body"), names, all);
            }
        }
        return all;
    }

    private record Place(Instant at, String item, String where, String name) {

        Place member(String key) {
            return new Place(at, key.equals("caseId") ? "" : item, where + "/" + key, key);
        }
    }

    /** What ids stand for, wherever a body gives a thing its name. */
    private static void learn(JsonNode body, Map<String, String> names) {
        List.of("unitId", "meetingId", "personId").forEach(id -> learn(body, id, "name", names));
        learn(body, "itemId", "title", names);
        int point = 0;
        for (JsonNode opinion : body.path("opinions")) {
            point++;
            names.put(opinion.get("opinionId").asString(), CHINESE.text("label.opinion", point));
        }
        body.forEach(part -> learn(part, names));
    }

    private static void learn(JsonNode body, String id, String name, Map<String, String> names) {
        if (body.has(id) && body.has(name)) {
            names.put(body.get(id).asString(), body.get(name).asString());
        }
    }

    private static void collect(Place place, JsonNode node, Map<String, String> names, List<EnteredValue> all) {
        if (node.isObject()) {
            node.properties().forEach(member -> collect(place.member(member.getKey()), member.getValue(), names, all));
        } else if (node.isArray()) {
            node.forEach(element -> collect(place, element, names, all));
        } else {
            String written = node.asString();
            String word = word(place.name(), node, names);
            boolean bare = !node.isString();
            all.add(new EnteredValue(place.at(), place.item(), place.where(), place.name(), written, word, bare));
        }
    }

    private static String word(String name, JsonNode value, Map<String, String> names) {
        String written = value.asString();
        if (value.isBoolean()) {
            return CHINESE.text("value." + written);
        }
        if (CODES.containsKey(name)) {
            return CHINESE.text("value." + CODES.get(name) + "." + written);
        }
        if (written.matches("[A-Z_]+")) {
            throw new IllegalStateException(name + ": nobody said which codes " + written + " is one of");
        }
        return names.getOrDefault(written, written);
    }
}
