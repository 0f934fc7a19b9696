package org.duban.events;

/**
 * Names one training course or activity that deputies take part in.
 *
 * @param value 1 to 64 of {@code a-z}, {@code 0-9} and {@code -}
 */
public record ActivityId(String value) implements EntryId {

    /** What its streams begin with. */
    public static final String KIND = "activity";

    public ActivityId {
        Ids.check("activityId", value);
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
