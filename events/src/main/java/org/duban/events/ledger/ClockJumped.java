package org.duban.events.ledger;

import java.time.Instant;

/** A commit would be recorded at a time that cannot have come yet; the ledger takes others once the clock is right again. */
public final class ClockJumped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param at when it would be recorded
     * @param expected when it should be, by the time that passed
     */
    public ClockJumped(Instant at, Instant expected) {
        super("The clock says " + at + ", but by the time that passed since the start it should be about " + expected
                + "; set it right, or start Duban again if it is right");
    }
}
