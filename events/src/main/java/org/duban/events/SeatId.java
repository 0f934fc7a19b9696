package org.duban.events;

/**
 * Names one seat in a congress.
 *
 * @param value 1 to 64 of {@code a-z}, {@code 0-9} and {@code -}
 */
public record SeatId(String value) {

    /** What its streams begin with. */
    public static final String KIND = "seat";

    public SeatId {
        Ids.check("seatId", value);
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
