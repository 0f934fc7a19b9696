package org.duban.ui.pages.forms;

import java.util.Locale;
import java.util.Map;
import org.duban.events.DutyId;
import org.duban.events.ItemId;
import org.duban.events.StreamId;
import org.duban.ui.commands.shape.Field;
import org.duban.ui.commands.shape.Field.Presence;
import org.duban.ui.commands.shape.IdSchema;
import org.duban.ui.commands.shape.RecordSchema;
import org.jspecify.annotations.Nullable;

/**
 * What may be about a step.
 *
 * @param item null for the case or the entry as a whole
 * @param duty null unless the step is about one thing owed
 */
public record About(
        StreamId stream, @Nullable ItemId item, @Nullable DutyId duty) {

    /** The case or the entry as a whole. */
    public static About of(StreamId stream) {
        return new About(stream, null, null);
    }

    Map<String, String> ids(RecordSchema shape) {
        String first = shape.fields().getFirst().name();
        String id = first.equals("stream") ? stream.value() : stream.id();
        if (item != null) {
            return Map.of(first, id, "itemId", item.value());
        }
        return duty == null ? Map.of(first, id) : Map.of(first, id, "duty", duty.toString());
    }

    /** Whether a command of that shape is about just this, and nothing smaller. */
    boolean suits(RecordSchema shape) {
        Field first = shape.fields().getFirst();
        String type = first.shape() instanceof IdSchema id ? id.type() : "";
        boolean ofKind =
                type.replaceFirst("(Id|Name)$", "").toLowerCase(Locale.ROOT).equals(stream.kind());
        return (ofKind || (duty != null && type.equals("StreamId")))
                && first.presence() != Presence.MADE
                && names(shape, "itemId") == (item != null)
                && names(shape, "duty") == (duty != null);
    }

    /** Whether a field of that name holds an id; a kind of duty may be called a duty too. */
    private static boolean names(RecordSchema shape, String id) {
        return shape.fields().stream()
                .anyMatch(field -> field.name().equals(id)
                        && field.presence() != Presence.MADE
                        && field.shape() instanceof IdSchema);
    }
}
