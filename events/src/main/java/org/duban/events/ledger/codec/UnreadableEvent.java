package org.duban.events.ledger.codec;

import org.jspecify.annotations.Nullable;

/** An event in the ledger is none that this program knows how to read. */
public class UnreadableEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long position;

    /** @param position of the event in the ledger, 0 if it is not there yet */
    public UnreadableEvent(String type, @Nullable String rev, long position, String why) {
        super(message(type, rev, position, why));
        this.position = position;
    }

    /** @param position of the event in the ledger, 0 if it is not there yet */
    public UnreadableEvent(String type, @Nullable String rev, long position, Throwable cause) {
        super(message(type, rev, position, String.valueOf(cause.getMessage())), cause);
        this.position = position;
    }

    /** Of the event in the ledger, 0 if it is not there yet. */
    public long position() {
        return position;
    }

    private static String message(String type, @Nullable String rev, long position, String why) {
        return "event %s of revision %s at position %d: %s".formatted(type, rev, position, why);
    }
}
