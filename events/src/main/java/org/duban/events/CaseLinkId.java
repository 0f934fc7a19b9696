package org.duban.events;

/**
 * Names one internal rule of the congress.
 *
 * @param value 1 to 64 of {@code a-z}, {@code 0-9} and {@code -}
 */
public record CaseLinkId(String value) implements EntryId {

    /** What its streams begin with. */
    public static final String KIND = "caselink";

    public CaseLinkId {
        Ids.check("caseLinkId", value);
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
