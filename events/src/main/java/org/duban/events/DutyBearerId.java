package org.duban.events;

/**
 * Names one of those whom a scheme of recurring duties binds.
 *
 * @param value 1 to 64 of {@code a-z}, {@code 0-9} and {@code -}
 */
public record DutyBearerId(String value) implements EntryId {

    /** What its streams begin with. */
    public static final String KIND = "dutybearer";

    public DutyBearerId {
        Ids.check("dutyBearerId", value);
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
