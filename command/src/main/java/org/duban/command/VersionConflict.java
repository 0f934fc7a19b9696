package org.duban.command;

/** The stream has moved on since the sender looked. */
public class VersionConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long actual;

    /** @param actual the version the stream is at */
    public VersionConflict(long actual) {
        super("The stream is at version " + actual);
        this.actual = actual;
    }

    /** The version the stream is at. */
    public long actual() {
        return actual;
    }
}
