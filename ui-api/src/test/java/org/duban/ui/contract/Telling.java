package org.duban.ui.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duban.command.CommandRefused;
import org.duban.events.StreamId;
import org.duban.events.ledger.history.RecordedEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A story as it is told in a town, line after line.
 *
 * @param events all that is on record so far, in the order of the ledger
 */
record Telling(Town town, Story story, List<RecordedEvent> events) {

    /** What is looked at after each line. */
    @FunctionalInterface
    interface Listener {

        /** {@code fresh} is what the line put on record, and what Duban did by itself that morning. */
        void told(StoryLine line, List<RecordedEvent> fresh);
    }

    static Telling in(Town town, Story story) {
        return new Telling(town, story, new ArrayList<>(town.since(0)));
    }

    void tell(Listener listener) {
        for (StoryLine line : story.lines()) {
            long before = town.ledger.head().position();
            town.reach(line.day());
            List<RecordedEvent> own = town.give(resolved(line));
            assertThat(own).as("%s puts something on record", line).isNotEmpty();
            List<RecordedEvent> fresh = town.since(before);
            events.addAll(fresh);
            listener.told(line, fresh);
        }
    }

    /** Leaves out the lines that are refused, because the story was changed. */
    void tellWhatIsAccepted(Listener listener) {
        for (StoryLine line : story.lines()) {
            long before = town.ledger.head().position();
            town.reach(line.day());
            try {
                town.give(resolved(line));
            } catch (CommandRefused refused) {
                continue;
            }
            List<RecordedEvent> fresh = town.since(before);
            events.addAll(fresh);
            listener.told(line, fresh);
        }
    }

    /** The line with the id of the stream's last event of that name in the place of {@code @<name>}, as correcting one needs it. */
    StoryLine resolved(StoryLine line) {
        JsonNode eventId = line.body().path("eventId");
        if (!eventId.isString() || !eventId.stringValue().startsWith("@")) {
            return line;
        }
        String name = eventId.stringValue().substring(1);
        ObjectNode body = (ObjectNode) line.body().deepCopy();
        body.put("eventId", last(line.body().path("stream").stringValue(), name).id());
        return line.with(body);
    }

    private RecordedEvent last(String stream, String name) {
        return events.stream()
                .filter(recorded -> recorded.stream().equals(stream))
                .filter(recorded -> recorded.event().getClass().getSimpleName().equals(name))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError(story + " has no " + name));
    }

    /** The histories of all streams as they are now, by stream. */
    Map<StreamId, List<RecordedEvent>> streams() {
        Map<StreamId, List<RecordedEvent>> all = new LinkedHashMap<>();
        events.forEach(recorded -> all.computeIfAbsent(new StreamId(recorded.stream()), none -> new ArrayList<>())
                .add(recorded));
        return all;
    }
}
