package org.duban.events;

/**
 * Names one rectification item within its case.
 *
 * @param value 1 to 64 of {@code a-z}, {@code 0-9} and {@code -}
 */
public record ItemId(String value) {

    public ItemId {
        Ids.check("itemId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
