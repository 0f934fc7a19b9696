package org.duban.events;

/**
 * Names one yearly plan of supervision.
 *
 * @param value 1 to 64 of {@code a-z}, {@code 0-9} and {@code -}
 */
public record PlanId(String value) implements EntryId {

    /** What its streams begin with. */
    public static final String KIND = "plan";

    public PlanId {
        Ids.check("planId", value);
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
