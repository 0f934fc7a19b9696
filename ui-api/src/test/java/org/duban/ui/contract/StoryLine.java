package org.duban.ui.contract;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.duban.ui.imports.ImportLine;
import tools.jackson.databind.JsonNode;

/**
 * A line of a story, in the form of the lines of import files.
 *
 * @param id what it is known by; of a line that has none the file and its number there
 */
record StoryLine(String id, String command, String actor, JsonNode body) {

    static StoryLine read(String text, String number) {
        ImportLine line = ImportLine.read(text.getBytes(StandardCharsets.UTF_8));
        String id = line.id() == null ? number : line.id();
        return new StoryLine(id, line.command(), line.actor().value(), line.json().get("body"));
    }

    LocalDate day() {
        return LocalDate.parse(body.path("occurredOn").stringValue());
    }

    /** The same with another body. */
    StoryLine with(JsonNode other) {
        return new StoryLine(id, command, actor, other);
    }

    @Override
    public String toString() {
        return id + " " + actor + " " + command + " " + body;
    }
}
