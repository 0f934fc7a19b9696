package org.duban.events;

/**
 * Names the account of a person who logs in.
 *
 * @param value 1 to 64 of {@code a-z}, {@code 0-9} and {@code -}
 */
public record AccountName(String value) {

    public AccountName {
        Ids.check("account", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
