package org.duban.events;

/**
 * Names one duty within its stream.
 *
 * @param value the name of its {@link DutyKind}, and of several of that kind a colon and which: {@code
 *     INSPECTION_REPORT}, {@code RECTIFICATION_ITEM:glass-bins}, {@code HANDLING_REPORT:government-2}
 */
public record DutyId(String value) {

    /** What a name looks like, as a regular expression. */
    public static final String PATTERN = "^[A-Z][A-Z_]{0,63}(:[a-z0-9-]{1,128})?$";

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

    @Override
    public String toString() {
        return value;
    }
}
