package org.duban.events;

/**
 * Names a series of numbers of which each is given once: {@code standing-committee-17}.
 *
 * @param value 1 to 64 of {@code a-z}, {@code 0-9} and {@code -}
 */
public record SeriesId(String value) {

    /** What its streams begin with. */
    public static final String KIND = "series";

    public SeriesId {
        Ids.check("seriesId", value);
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
