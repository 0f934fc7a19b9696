package org.duban.events;

/**
 * Names a unit: a department, an organ's office, a committee.
 *
 * @param value 1 to 64 of {@code a-z}, {@code 0-9} and {@code -}
 */
public record UnitId(String value) {

    /** What its streams begin with. */
    public static final String KIND = "unit";

    public UnitId {
        Ids.check("unitId", value);
    }

    /** The stream that holds its history. */
    public StreamId stream() {
        return StreamId.of(KIND, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
