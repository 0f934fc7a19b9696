package org.duban.query.checkpoint;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest that checkpoints are made with. */
final class RunningDigest {

    /** In bytes. */
    static final int LENGTH = 32;

    private RunningDigest() {}

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
