package org.duban.events;

/**
 * Names a meeting of the congress, of its Standing Committee, or of the chairpersons.
 *
 * @param value 1 to 64 of {@code a-z}, {@code 0-9} and {@code -}
 */
public record MeetingId(String value) {

    /** What its streams begin with. */
    public static final String KIND = "meeting";

    public MeetingId {
        Ids.check("meetingId", value);
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
