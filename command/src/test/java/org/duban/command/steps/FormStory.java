package org.duban.command.steps;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.command.Command;
import org.duban.command.workreport.CommandTexts;
import org.duban.command.workreport.Town;
import org.duban.events.Role;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The story of a form of supervision as it stands in {@code story.ndjson} of its folder among the tests, or a part of it.
 *
 * @param folder the simple name of the folder
 * @param town how it stands then
 */
public record FormStory(String folder, Town town) {

    private static final Path TESTS = Path.of("src/test/resources/org/duban/command");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * A command, and from which account it comes.
     *
     * @param after the command after which it is refused; null for the end, and in stories
     * @param refused by which rule; null in stories
     */
    public record Line(
            String name,
            String account,
            ObjectNode body,
            @Nullable String after,
            @Nullable String refused) {

        public Command command() {
            return CommandTexts.read(name, body.toString());
        }

        boolean isCorrection() {
            return name.equals("correct-event");
        }

        private boolean isOfTheTown() {
            return !name.endsWith("-account") && !name.equals("assign-role");
        }

        private boolean is(String wanted) {
            return name.equals(wanted) || body.path("caseId").asString("").equals(wanted);
        }

        @Override
        public String toString() {
            return name + (refused == null ? "" : " refused by " + refused) + " " + body;
        }
    }

    /** The town after the whole story. */
    public static FormStory told(String folder) {
        return told(folder, lines(folder).size());
    }

    /** The town before the first command of that name. */
    public static FormStory before(String folder, String name) {
        return told(folder, place(folder, name));
    }

    /** The town after the first command of that name. */
    public static FormStory after(String folder, String name) {
        return told(folder, place(folder, name) + 1);
    }

    /** Tells the story; {@code listener} learns of each line and how things stand before it. */
    public static void walk(String folder, BiConsumer<FormStory, Line> listener) {
        FormStory story = told(folder, 0);
        for (Line line : lines(folder)) {
            if (line.isOfTheTown()) {
                listener.accept(story, line);
                story = story.and(line.account(), line.command());
            }
        }
    }

    /** The refusals that stand beside the story. */
    public static List<Line> refusals(String folder) {
        return read(TESTS.resolve(folder).resolve("refusals.ndjson"));
    }

    /** The story's first command of that name with other fields, in JSON without braces. */
    public Command like(String name, String others) {
        ObjectNode body = lines(folder).get(place(folder, name)).body().deepCopy();
        JSON.readTree("{" + others + "}").properties().forEach(one -> body.set(one.getKey(), one.getValue()));
        return CommandTexts.read(name, body.toString());
    }

    /** The same town, in which that account asks. */
    public Town by(String account) {
        Map<String, String> units = new HashMap<>();
        Map<String, Role> roles = new HashMap<>();
        Stream.concat(read(TESTS.resolve("beginning.ndjson")).stream(), lines(folder).stream())
                .map(Line::body)
                .filter(body -> body.has("account"))
                .forEach(body -> {
                    String name = body.path("account").stringValue();
                    if (body.has("unit")) {
                        units.put(name, body.path("unit").stringValue());
                    }
                    if (body.has("role")) {
                        roles.put(name, Role.valueOf(body.path("role").stringValue()));
                    }
                });
        Role role = account.equals("admin") ? Role.ADMIN : Objects.requireNonNull(roles.get(account), account);
        return town.by(town.actor(role, units.get(account)));
    }

    /** The same and what a command from that account leads to. */
    public FormStory and(String account, Command command) {
        return new FormStory(folder, by(account).after(command));
    }

    private static FormStory told(String folder, int count) {
        FormStory story = new FormStory(folder, Town.empty());
        List<Line> beginning = read(TESTS.resolve("beginning.ndjson"));
        for (Line line : Stream.concat(
                        beginning.stream(), lines(folder).stream().limit(count))
                .toList()) {
            if (line.isOfTheTown()) {
                story = story.and(line.account(), line.command());
            }
        }
        return story;
    }

    private static int place(String folder, String name) {
        List<Line> lines = lines(folder);
        return IntStream.range(0, lines.size())
                .filter(n -> lines.get(n).is(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the story has no " + name));
    }

    /** All but corrections: these name events by ids that only a ledger gives. */
    private static List<Line> lines(String folder) {
        return read(TESTS.resolve(folder).resolve("story.ndjson")).stream()
                .filter(line -> !line.isCorrection())
                .toList();
    }

    private static List<Line> read(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(JSON::readTree)
                    .map(json -> new Line(
                            json.path("command").stringValue(),
                            json.path("actor").stringValue(),
                            (ObjectNode) json.path("body"),
                            json.path("after").asString(null),
                            json.path("refused").asString(null)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
