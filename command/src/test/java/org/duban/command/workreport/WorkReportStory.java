package org.duban.command.workreport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.duban.command.Command;
import org.duban.events.CaseId;

/**
 * The story of one special work report, as it stands in {@code story.txt}: the day and the name of each command, its other
 * fields in JSON, and after {@code =} the events it leads to.
 */
record WorkReportStory(List<Step> steps) {

    static final CaseId CASE = new CaseId("elderly-care-2026");

    /**
     * One command.
     *
     * @param fields of it, in JSON
     * @param events the simple names of what it leads to
     */
    record Step(String name, String fields, List<String> events) {

        Command command() {
            return CommandTexts.read(name, fields);
        }
    }

    static WorkReportStory read() {
        List<Step> steps = Stream.of(text("story.txt").split("\n\\s*\n"))
                .map(block -> block.lines()
                        .filter(line -> !line.startsWith("#") && !line.isBlank())
                        .toList())
                .filter(lines -> !lines.isEmpty())
                .map(WorkReportStory::step)
                .toList();
        return new WorkReportStory(steps);
    }

    static String text(String name) {
        try (InputStream in = WorkReportStory.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Step step(List<String> lines) {
        String[] head = lines.getFirst().split(" ");
        String events = lines.getLast().substring(1).strip();
        String fields = String.join("\n", lines.subList(1, lines.size() - 1));
        String json = fields.replaceFirst("\\{", "{\"occurredOn\": \"" + head[0] + "\", ");
        return new Step(head[1], json, List.of(events.split(" ")));
    }

    /** The town before the first command of that name, the {@code nth} from one. */
    static Town before(String name, int nth) {
        return until(name, nth, false);
    }

    static Town before(String name) {
        return before(name, 1);
    }

    /** The town after the first command of that name. */
    static Town after(String name) {
        return until(name, 1, true);
    }

    static Town atItsEnd() {
        Town town = Town.empty();
        for (Step step : read().steps()) {
            town = town.after(step.command());
        }
        return town;
    }

    /** The story's first command of that name with other fields, in JSON without braces; null for none. */
    static Command like(String name, String others) {
        Step step = read().steps().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        return CommandTexts.changed(name, step.fields(), "{" + others + "}");
    }

    private static Town until(String name, int nth, boolean with) {
        Town town = Town.empty();
        int seen = 0;
        for (Step step : read().steps()) {
            boolean found = step.name().equals(name);
            seen += found ? 1 : 0;
            if (found && seen == nth) {
                return with ? town.after(step.command()) : town;
            }
            town = town.after(step.command());
        }
        throw new IllegalArgumentException("the story has no " + name + " number " + nth);
    }
}
