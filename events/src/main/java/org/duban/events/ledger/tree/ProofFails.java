package org.duban.events.ledger.tree;

import java.io.Serial;

/** Says why a proof proves nothing. */
public final class ProofFails extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    ProofFails(String reason) {
        super(reason);
    }

    ProofFails(String reason, Throwable cause) {
        super(reason, cause);
    }
}
