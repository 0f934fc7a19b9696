package org.duban.events;

/**
 * Names a person without telling who it is: drawn at random, unlike anything known of that person.
 *
 * @param value 1 to 64 of {@code a-z}, {@code 0-9} and {@code -}
 */
public record PersonId(String value) {

    /** What its streams begin with. */
    public static final String KIND = "person";

    public PersonId {
        Ids.check("personId", value);
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
