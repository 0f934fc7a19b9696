package org.duban.ui.contract;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.duban.ui.imports.ImportLine;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A line of a story, in the form of the lines of import files.
 *
 * @param id what it is known by; of a line that has none the file and its number there
 * @param recordedOn the day on which it is recorded; null if on the day of which it speaks
 */
record StoryLine(
        String id, String command, String actor, @Nullable LocalDate recordedOn, JsonNode body) {

    static StoryLine read(String text, String number) {
        ImportLine line = ImportLine.read(text.getBytes(StandardCharsets.UTF_8));
        String id = line.id() == null ? number : line.id();
        LocalDate recordedOn = line.recordedAt() == null ? null : LocalDate.ofInstant(line.recordedAt(), Town.ZONE);
        return new StoryLine(
                id,
                line.command(),
                line.actor().value(),
                recordedOn,
                line.json().get("body"));
    }

    /** The day on which it is recorded. */
    LocalDate day() {
        return recordedOn != null
                ? recordedOn
                : LocalDate.parse(body.path("occurredOn").stringValue());
    }

    /** What it says, but for the day. */
    String said() {
        return ((ObjectNode) body.deepCopy()).without("occurredOn").toString();
    }

    /** The same with another body. */
    StoryLine with(JsonNode other) {
        return new StoryLine(id, command, actor, recordedOn, other);
    }

    @Override
    public String toString() {
        return id + " " + actor + " " + command + " " + body;
    }
}
