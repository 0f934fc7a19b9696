package org.duban.events;

/**
 * Names one point of the deliberation opinions within its case.
 *
 * @param value 1 to 64 of {@code a-z}, {@code 0-9} and {@code -}
 */
public record OpinionId(String value) {

    public OpinionId {
        Ids.check("opinionId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
