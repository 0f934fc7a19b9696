package org.duban.events.ledger;

/** Every way in which a position of a stored ledger can fail to hold. */
public enum LedgerFault {
    HEADER("the document at position 0 is missing or is not a ledger's header"),
    CHECKSUM("the stored bytes do not match their checksum"),
    ZEROS("the file ends in zeros where a commit should stand, as a power cut leaves it"),
    FORM("the stored document does not have the form of a commit"),
    POSITION("the positions are not dense"),
    PREV("prev is not the hash of the commit before it"),
    DIGEST("an event's digest is not that of its content"),
    HASH("the hash is not the digest of the commit"),
    TIME("time goes back"),
    SEQUENCE("the sequence of its stream is broken"),
    KEY("its idempotency key is bound to an earlier commit"),
    CHANGED("the file is not as it was left by the process that writes to it"),
    HEAD_DIFFERS("the commit does not have the hash that was expected there"),
    HEAD_MISSING("the ledger ends before the position that was expected");

    private final String sentence;

    LedgerFault(String sentence) {
        this.sentence = sentence;
    }

    /** The fault in one clause. */
    public String sentence() {
        return sentence;
    }
}
