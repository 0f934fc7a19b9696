package org.duban.events;

/**
 * Names one case.
 *
 * @param value 1 to 64 of {@code a-z}, {@code 0-9} and {@code -}
 */
public record CaseId(String value) {

    /** What the streams of cases begin with. */
    public static final String KIND = "case";

    public CaseId {
        Ids.check("caseId", value);
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
