package org.duban.ops.bundle;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.duban.events.ledger.checkpoint.Statement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The figures of a bundle, each what its list comes to, and every event counted or correcting one that is. */
record CheckedFigures(BundleFiles files, SortedMap<Long, BsonDocument> shown, JsonNode about) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int NAMED = 100;

    /** How many rows are left out of which figure's list, as they are of secret cases; of those only their number can be held. */
    SortedMap<String, Integer> check(Statement statement) {
        mustBe("report.json", about.path("report").asString());
        mustBe("rules/definitions.json", about.at("/made/definitions").asString());
        JsonNode report = JSON.readTree(files.text("report.json"));
        JsonNode lists = JSON.readTree(files.text("figures.json"));
        BundleWrong.unless(
                report.path("ledger").asString().equals(statement.ledger())
                        && report.path("position").asLong() <= statement.position(),
                "report.json: of something else");
        Set<Long> counted = new HashSet<>();
        Set<String> computed = new HashSet<>();
        SortedMap<String, Integer> partly = new TreeMap<>();
        for (JsonNode figure : report.path("figures")) {
            if (figure.path("status").asString().equals("COMPUTED")) {
                String name = figure.path("figure").asString();
                computed.add(name);
                List<JsonNode> hidden = hidden(name, lists.path(name));
                if (!hidden.isEmpty()) {
                    partly.put(name, hidden.size());
                }
                counted.addAll(counted(figure, lists.path(name), hidden));
            }
        }
        BundleWrong.unless(
                computed.equals(new HashSet<>(lists.propertyNames())), "figures.json: other figures than reported");
        mustBelong(counted);
        return partly;
    }

    private List<JsonNode> hidden(String name, JsonNode rows) {
        List<JsonNode> hidden = rows.valueStream()
                .filter(row -> row.path("withheld").asBoolean())
                .toList();
        BundleWrong.unless(
                hidden.isEmpty() || about.path("secretCasesLeftOut").asInt() > 0, name + ": rows are left out untold");
        return hidden;
    }

    private void mustBe(String name, String digest) {
        BundleWrong.unless(CheckedBundle.sha256(files.bytes(name)).equals(digest), name + ": another digest than told");
    }

    private Set<Long> counted(JsonNode figure, JsonNode rows, List<JsonNode> hidden) {
        String name = figure.path("figure").asString();
        Set<Long> places = new LinkedHashSet<>();
        int inPart = 0;
        for (JsonNode row : rows) {
            if (!row.path("withheld").asBoolean()) {
                row.path("events").forEach(place -> places.add(place.asLong()));
            }
            inPart += row.path("inPart").asBoolean() ? 1 : 0;
        }
        BundleWrong.unless(shown.keySet().containsAll(places), name + ": counts an event that is not here");
        List<String> ids = places.stream().map(this::id).toList();
        String told = figure.path("exactValue").asString();
        String exact = told.contains("/") ? inPart + "/" + rows.size() : Integer.toString(rows.size());
        boolean same = told.equals(exact)
                && figure.path("rows").asInt() == rows.size()
                && isAll(
                        figure,
                        ids,
                        hidden.stream()
                                .mapToInt(row -> row.path("events").asInt())
                                .sum());
        BundleWrong.unless(same, name + ": its list does not come to what is reported");
        return places;
    }

    /** Whether these are the events that are reported, but for at most so many that are left out. */
    private static boolean isAll(JsonNode figure, List<String> ids, int hidden) {
        int count = figure.path("eventCount").asInt();
        List<String> first =
                figure.path("events").valueStream().map(JsonNode::asString).toList();
        if (hidden > 0) {
            return ids.size() <= count
                    && count <= ids.size() + hidden
                    && first.stream()
                            .filter(ids::contains)
                            .toList()
                            .equals(ids.stream().filter(first::contains).toList());
        }
        return count == ids.size()
                && first.equals(ids.stream().limit(NAMED).toList())
                && figure.path("eventsDigest")
                        .asString()
                        .equals(CheckedBundle.sha256(String.join("\n", ids).getBytes(StandardCharsets.UTF_8)));
    }

    private String id(long place) {
        BsonDocument event = shown.get(place);
        return event == null ? "" : event.getString("id").getValue();
    }

    private void mustBelong(Set<Long> counted) {
        Set<String> known = new HashSet<>();
        counted.forEach(place -> known.add(id(place)));
        for (Map.Entry<Long, BsonDocument> one : shown.entrySet()) {
            if (!counted.contains(one.getKey())) {
                BsonValue corrects = one.getValue().getDocument("payload").get("eventId", new BsonString(""));
                BundleWrong.unless(
                        known.contains(corrects.asString().getValue()),
                        "event " + one.getKey() + " belongs to no figure");
                known.add(id(one.getKey()));
            }
        }
    }
}
