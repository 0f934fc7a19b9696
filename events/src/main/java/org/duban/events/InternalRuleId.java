package org.duban.events;

/**
 * Names one internal rule of the congress.
 *
 * @param value 1 to 64 of {@code a-z}, {@code 0-9} and {@code -}
 */
public record InternalRuleId(String value) implements EntryId {

    /** What its streams begin with. */
    public static final String KIND = "internalrule";

    public InternalRuleId {
        Ids.check("internalRuleId", value);
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
