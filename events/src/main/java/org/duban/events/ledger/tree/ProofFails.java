package org.duban.events.ledger.tree;

import java.io.Serial;

/** Says why a proof proves nothing. */
public final class ProofFails extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final Reason reason;

    /** Why. */
    public enum Reason {
        /** It is no proof, or says something else than what it proves. */
        UNREADABLE,
        /** Its commit holds no event at that position. */
        NOT_IN_COMMIT,
        /** Its event is not the one that its commit was recorded with. */
        OTHER_EVENT,
        /** Its events are not those of one stream from the first on. */
        NOT_WHOLE,
        /** Its commit does not lead to the root that it names. */
        NOT_IN_TREE
    }

    ProofFails(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    ProofFails(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    /** Why it proves nothing. */
    public Reason reason() {
        return reason;
    }
}
