package org.duban.ui.ledger;

/** Tells in an answer where the proof of what it says is. */
public final class ProofLink {

    private ProofLink() {}

    /** The value of a header {@code Link} for the event at {@code position}. */
    public static String of(long position) {
        return "<" + path(position) + ">; rel=\"urn:duban:proof\"";
    }

    /** The address of the proof of the event at {@code position}. */
    public static String path(long position) {
        return "/api/v1/ledger/proof?position=" + position;
    }
}
