package org.duban.ui.pages.forms;

import java.util.Optional;
import org.duban.events.CaseId;
import org.duban.events.DutyId;
import org.duban.events.ItemId;
import org.duban.events.StreamId;
import org.duban.query.followup.FollowUp;
import org.duban.ui.commands.shape.RecordSchema;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list that something is to be done to.
 *
 * @param duty null where the row shows none
 * @param item null where the row is about none
 */
public record BulkRow(
        StreamId stream, @Nullable DutyId duty, @Nullable ItemId item) {

    private static final int PARTS = 3;

    /** The row as pages write it: stream, duty and item with bars between them; empty if it is none. */
    static Optional<BulkRow> read(String text) {
        String[] parts = text.split("\\|", -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BulkRow(
                    new StreamId(parts[0]),
                    parts[1].isEmpty() ? null : new DutyId(parts[1]),
                    parts[2].isEmpty() ? null : new ItemId(parts[2])));
        } catch (IllegalArgumentException noRow) {
            return Optional.empty();
        }
    }

    /** The row of something owed. */
    public static BulkRow of(FollowUp owed) {
        return new BulkRow(owed.stream(), owed.duty(), owed.itemId());
    }

    /** What a command of that shape would be about in this row. */
    About about(RecordSchema shape) {
        About ofItem = new About(stream, item, null);
        return item != null && ofItem.suits(shape) ? ofItem : new About(stream, null, duty);
    }

    /** As pages write it. */
    public String text() {
        return stream + "|" + (duty == null ? "" : duty) + "|" + (item == null ? "" : item);
    }

    /** What a field of a command that says what it is about holds for this row; null where that cannot be said. */
    @Nullable
    String field(String name) {
        return switch (name) {
            case "stream" -> stream.value();
            case "caseId" -> stream.kind().equals(CaseId.KIND) ? stream.id() : null;
            case "duty" -> duty == null ? null : duty.value();
            case "itemId" -> item == null ? null : item.value();
            default -> null;
        };
    }
}
