package org.duban.events;

/**
 * Names one post that the Standing Committee fills.
 *
 * @param value 1 to 64 of {@code a-z}, {@code 0-9} and {@code -}
 */
public record PostId(String value) implements EntryId {

    /** What its streams begin with. */
    public static final String KIND = "post";

    public PostId {
        Ids.check("postId", value);
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
