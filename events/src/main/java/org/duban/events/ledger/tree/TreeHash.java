package org.duban.events.ledger.tree;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.duban.events.ledger.document.LedgerDigest;

/** The two hashes of a tree (RFC 6962, 2.1): of a leaf and of an inner node, which no leaf can pass for. */
public record TreeHash(LedgerDigest digest) {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    /** The root of a tree without leaves. */
    public byte[] empty() {
        return digest.start().digest();
    }

    /**
     * The leaf of an event, which vouches for its content and, by the commit's hash, for when and with what it was recorded.
     *
     * @param event its digest, in hex
     * @param commit the hash of its commit, in hex
     */
    public byte[] leaf(String event, String commit) {
        return leaf(HexFormat.of().parseHex(event), HexFormat.of().parseHex(commit));
    }

    byte[] leaf(byte[]... content) {
        MessageDigest started = digest.start();
        started.update(LEAF);
        for (byte[] part : content) {
            started.update(part);
        }
        return started.digest();
    }

    public byte[] node(byte[] left, byte[] right) {
        MessageDigest started = digest.start();
        started.update(NODE);
        started.update(left);
        return started.digest(right);
    }
}
