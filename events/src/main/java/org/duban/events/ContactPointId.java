package org.duban.events;

/**
 * Names one grassroots legislative contact point or station.
 *
 * @param value 1 to 64 of {@code a-z}, {@code 0-9} and {@code -}
 */
public record ContactPointId(String value) implements EntryId {

    /** What its streams begin with. */
    public static final String KIND = "contactpoint";

    public ContactPointId {
        Ids.check("contactPointId", value);
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
