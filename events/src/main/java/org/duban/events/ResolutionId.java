package org.duban.events;

/**
 * Names one resolution or decision.
 *
 * @param value 1 to 64 of {@code a-z}, {@code 0-9} and {@code -}
 */
public record ResolutionId(String value) implements EntryId {

    /** What its streams begin with. */
    public static final String KIND = "resolution";

    public ResolutionId {
        Ids.check("resolutionId", value);
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
