package org.duban.events;

/**
 * Names one duty within its stream.
 *
 * @param value the name of its {@link DutyKind}, and of several of that kind a colon and which: {@code
 *     INSPECTION_REPORT}, {@code RECTIFICATION_ITEM:glass-bins}, {@code HANDLING_REPORT:government-2}; where two ids
 *     are needed to say which, a colon between them: {@code ASSISTING_OPINION:glass-bins:housing}
 */
public record DutyId(String value) {

    /** What a name looks like, as a regular expression. */
    public static final String PATTERN = "^[A-Z][A-Z_]{0,63}(:[a-z0-9-]{1,128}(:[a-z0-9-]{1,64})?)?$";

    /** Stands between the ids that say which, since these hold no colon themselves. */
    public static final String SEPARATOR = ":";

    public DutyId {
        if (!value.matches(PATTERN)) {
            throw new IllegalArgumentException("duty: a kind of duty, and of several a colon and which");
        }
    }

    /** The name of its kind. */
    public String kind() {
        int colon = value.indexOf(':');
        return colon < 0 ? value : value.substring(0, colon);
    }

    /** Which of several of its kind; empty text for the only one. */
    public String which() {
        int colon = value.indexOf(':');
        return colon < 0 ? "" : value.substring(colon + 1);
    }

    /** One of the ids that say which, from 0; empty text if there is none. */
    public String part(int number) {
        String[] parts = which().split(SEPARATOR, -1);
        return number < parts.length ? parts[number] : "";
    }

    @Override
    public String toString() {
        return value;
    }
}
