package org.duban.events;

import java.util.Locale;

/**
 * Names a stream: one case, or one entry of a register.
 *
 * @param value what kind of thing it is (lower-case letters), a hyphen, and the thing's id: {@code case-waste-2023}
 */
public record StreamId(String value) {

    /** What a name looks like, as a regular expression. */
    public static final String PATTERN = "^[a-z]+-[a-z0-9-]{1,64}$";

    public StreamId {
        int hyphen = value.indexOf('-');
        boolean fits = hyphen > 0 && value.substring(0, hyphen).chars().allMatch(c -> c >= 'a' && c <= 'z');
        if (!fits) {
            throw new IllegalArgumentException("stream: lower-case letters, a hyphen and an id");
        }
        Ids.check("stream", value.substring(hyphen + 1));
    }

    /** The stream of the thing of that kind and id. */
    public static StreamId of(String kind, String id) {
        return new StreamId(kind.toLowerCase(Locale.ROOT) + "-" + id);
    }

    /** What kind of thing it is. */
    public String kind() {
        return value.substring(0, value.indexOf('-'));
    }

    /** The thing's id. */
    public String id() {
        return value.substring(value.indexOf('-') + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
