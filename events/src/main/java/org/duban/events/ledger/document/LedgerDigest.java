package org.duban.events.ledger.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.bouncycastle.jcajce.provider.digest.SM3;

/** A digest that may chain a ledger; both give 32 bytes. */
public enum LedgerDigest {
    SHA_256("sha-256"),

    /** Where the law of commercial cryptography asks for it. */
    SM3("sm3");

    private final String stored;

    LedgerDigest(String stored) {
        this.stored = stored;
    }

    /** The name kept in the ledger's header and used in the configuration. */
    public String stored() {
        return stored;
    }

    /**
     * The digest of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static LedgerDigest of(String stored) {
        for (LedgerDigest digest : values()) {
            if (digest.stored.equals(stored)) {
                return digest;
            }
        }
        throw new IllegalArgumentException("No digest is called " + stored + "; there are sha-256 and sm3");
    }

    /** A fresh computation. */
    public MessageDigest start() {
        return switch (this) {
            case SHA_256 -> sha256();
            case SM3 -> Chinese.sm3();
        };
    }

    /** Apart, since its library is signed, and checking that takes a while, which only who uses it should wait. */
    private static final class Chinese {

        static MessageDigest sm3() {
            return new SM3.Digest();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
