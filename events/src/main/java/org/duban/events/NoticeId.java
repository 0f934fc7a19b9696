package org.duban.events;

/**
 * Names what people are told of one event: it is the id of that event.
 *
 * @param value 1 to 64 of {@code a-z}, {@code 0-9} and {@code -}
 */
public record NoticeId(String value) {

    /** What its streams begin with. */
    public static final String KIND = "notice";

    public NoticeId {
        Ids.check("noticeId", value);
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
