package org.duban.ui.contract;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.duban.command.law.LegalTexts;
import org.duban.events.ledger.history.RecordedEvent;
import org.duban.ui.commands.Catalogue;
import org.duban.ui.text.Texts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Commands drawn by lot: lines of all stories and examples of the catalogue with values of other ones in their places, on
 * days around today's, sent by anybody.
 */
final class RandomLines {

    private static final int NEAR = 8;
    private static final List<String> JUNK = List.of("x", "no-such-thing", "GOVERNMENT", "2023-02-30", "p-0", "");

    private final RandomGenerator random;
    private final Map<String, List<StoryLine>> templates = new TreeMap<>();
    private final Map<String, List<JsonNode>> values = new TreeMap<>();
    private final List<StoryLine> own;
    private final List<String> actors;
    private final List<String> commands;
    private int drawn;

    /** @param story whose next lines are drawn more often than others */
    RandomLines(Story story, RandomGenerator random) {
        this.random = random;
        own = story.lines().stream().filter(story::isOwn).toList();
        Story.all().stream()
                .flatMap(any -> any.lines().stream())
                .forEach(line -> templates
                        .computeIfAbsent(line.command(), none -> new ArrayList<>())
                        .add(line));
        new Catalogue(LegalTexts.load(), Clock.systemUTC()).all(Texts.EN).forEach(entry -> {
            templates
                    .computeIfAbsent(entry.name(), none -> new ArrayList<>())
                    .add(new StoryLine("example", entry.name(), "clerk", null, entry.example()));
            constants(Answers.tree(entry.schema()));
        });
        List<StoryLine> all = templates.values().stream().flatMap(List::stream).toList();
        all.forEach(line -> gather(line.body()));
        actors = all.stream().map(StoryLine::actor).distinct().toList();
        commands = List.copyOf(templates.keySet());
    }

    /** The constants that a field may hold. */
    private void constants(JsonNode schema) {
        schema.path("properties").properties().forEach(field -> {
            JsonNode allowed = field.getValue().path("enum");
            allowed.forEach(constant -> values.computeIfAbsent(field.getKey(), none -> new ArrayList<>())
                    .add(constant));
            constants(field.getValue());
            constants(field.getValue().path("items"));
        });
    }

    private void gather(JsonNode node) {
        node.properties().forEach(field -> {
            values.computeIfAbsent(field.getKey(), none -> new ArrayList<>()).add(field.getValue());
            gather(field.getValue());
        });
        if (node.isArray()) {
            node.forEach(this::gather);
        }
    }

    /**
     * A command in a town where these cases are known.
     *
     * @param told the story's last line so far
     */
    StoryLine next(StoryLine told, LocalDate today, List<String> cases, List<RecordedEvent> events) {
        int from = own.indexOf(told) + 1;
        List<StoryLine> near = own.subList(Math.min(from, own.size() - 1), Math.min(from + NEAR, own.size()));
        boolean plausible = random.nextInt(3) > 0;
        StoryLine template = plausible ? one(near) : one(templates.get(one(commands)));
        ObjectNode body = (ObjectNode) template.body().deepCopy();
        if (body.has("caseId") && !cases.isEmpty() && !plausible && random.nextInt(8) > 0) {
            body.put("caseId", one(cases));
        }
        if (body.has("eventId") && !events.isEmpty()) {
            RecordedEvent wrong = one(events);
            body.put("stream", wrong.stream());
            body.put("eventId", wrong.id());
        }
        while (!body.isEmpty() && random.nextInt(4) == 0) {
            change(body);
        }
        body.put(
                "occurredOn",
                today.minusDays(Math.max(-1, random.nextInt(9) - 6)).toString());
        String actor = random.nextInt(8) == 0 ? one(actors) : template.actor();
        return new StoryLine("random-" + drawn++, template.command(), actor, null, body);
    }

    private void change(ObjectNode body) {
        List<String> names = List.copyOf(body.propertyNames());
        String name = one(names);
        JsonNode value = body.get(name);
        if (value instanceof ObjectNode inner && !inner.isEmpty() && random.nextBoolean()) {
            change(inner);
            return;
        }
        switch (random.nextInt(8)) {
            case 0 -> body.remove(name);
            case 1 -> body.put(name, one(JUNK));
            case 2 -> body.put(name, random.nextInt(100) - 10);
            default -> body.set(name, one(values.get(name)).deepCopy());
        }
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
