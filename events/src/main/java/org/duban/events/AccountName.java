package org.duban.events;

/**
 * Names the account of a person who logs in.
 *
 * @param value 1 to 64 of {@code a-z}, {@code 0-9} and {@code -}
 */
public record AccountName(String value) {

    /** What its streams begin with. */
    public static final String KIND = "account";

    public AccountName {
        Ids.check("account", value);
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
