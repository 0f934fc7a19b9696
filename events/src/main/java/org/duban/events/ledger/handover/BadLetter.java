package org.duban.events.ledger.handover;

import java.io.IOException;

/** What came over a connection is nothing that a node of this ledger says. */
final class BadLetter extends IOException {

    private static final long serialVersionUID = 1L;

    /** @param message what is wrong with it, for the log; nothing of what was sent */
    BadLetter(String message) {
        super(message);
    }
}
