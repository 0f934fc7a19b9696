package org.duban.events;

/**
 * Names one proposal to appoint or remove somebody.
 *
 * @param value 1 to 64 of {@code a-z}, {@code 0-9} and {@code -}
 */
public record AppointmentId(String value) implements EntryId {

    /** What its streams begin with. */
    public static final String KIND = "appointment";

    public AppointmentId {
        Ids.check("appointmentId", value);
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
