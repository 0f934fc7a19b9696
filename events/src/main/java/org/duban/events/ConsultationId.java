package org.duban.events;

/**
 * Names one consultation on the draft of a statute.
 *
 * @param value 1 to 64 of {@code a-z}, {@code 0-9} and {@code -}
 */
public record ConsultationId(String value) implements EntryId {

    /** What its streams begin with. */
    public static final String KIND = "consultation";

    public ConsultationId {
        Ids.check("consultationId", value);
    }

    @Override
    public StreamId stream() {
        return StreamId.of(KIND, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
