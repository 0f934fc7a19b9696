package org.duban.events.ledger;

import java.time.Instant;

/** A commit would be recorded by a clock that cannot be right; the ledger takes others once it is right again. */
public final class ClockJumped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param at when it would be recorded
     * @param expected when it should be, by the time that passed
     */
    public ClockJumped(Instant at, Instant expected) {
        this("The clock says " + at + ", but by the time that passed since the start it should be about " + expected
                + "; set it right, or start Duban again if it is right");
    }

    private ClockJumped(String sentence) {
        super(sentence);
    }

    /**
     * The clock was set far back.
     *
     * @param shown what it shows
     * @param last when something was recorded last
     */
    public static ClockJumped behind(Instant shown, Instant last) {
        return new ClockJumped(
                "The clock says " + shown + ", but something was recorded at " + last + "; set it right");
    }
}
