package org.duban.events.ledger.tree;

import org.duban.events.ledger.document.LedgerDigest;
import org.duban.events.ledger.tree.ProofFails.Reason;

/** What proves something of a ledger to whoever trusts the root of its tree, and has nothing else of it. */
public sealed interface TreeProof permits EventProof, StreamProof {

    /** The ledger's own random name. */
    String ledger();

    /** What everything is computed with. */
    LedgerDigest digest();

    /** The size of the tree: the position of its last event. */
    long size();

    /** The root of the tree, in hex. */
    String root();

    /**
     * Computes everything again.
     *
     * @throws ProofFails if it does not lead to the root
     */
    void check();

    /** Whether it proves the commit of a receipt, which tells the position of its last event and its hash. */
    boolean receipted(long commitEnd, String hash);

    /** As a file. */
    String json();

    /**
     * Reads such a file.
     *
     * @throws ProofFails if it is anything else
     */
    static TreeProof parse(String json) {
        try {
            return StreamProof.isOne(json) ? StreamProof.parse(json) : EventProof.parse(json);
        } catch (ProofFails fails) {
            throw fails;
        } catch (RuntimeException unread) {
            // What somebody made up can fail in any way there is.
            throw new ProofFails(Reason.UNREADABLE, unread);
        }
    }
}
