package org.duban.events.ledger.checkpoint;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.duban.events.ledger.document.LedgerDigest;

/** By what somebody signs a note, and what stands in front of such a key and such a signature. */
public enum NoteAlgorithm {
    /** Of whoever says himself what the note says. */
    ED25519("01", "302a300506032b6570032100", 32, false),

    /** Of a witness, who adds when he saw it (C2SP tlog-cosignature). */
    COSIGNATURE("04", "302a300506032b6570032100", 32, true),

    /** Where the law of commercial cryptography asks for it; specified nowhere for notes, so its type says its name. */
    SM2("ff736d32", "3059301306072a8648ce3d020106082a811ccf5501822d034200", 65, false);

    private static final int SIGNATURE_TIME = Long.BYTES;

    /** What stands in front of a key as it is written among notes, in hex. */
    private final String type;
    /** What stands in front of a key's bytes in its usual form, in hex. */
    private final String prefix;

    private final int length;
    private final boolean timed;

    NoteAlgorithm(String type, String prefix, int length, boolean timed) {
        this.type = type;
        this.prefix = prefix;
        this.length = length;
        this.timed = timed;
    }

    /** That of whoever states where a ledger stands that is chained with {@code digest}. */
    public static NoteAlgorithm beside(LedgerDigest digest) {
        return digest == LedgerDigest.SM3 ? SM2 : ED25519;
    }

    /** Whether a signature says when it was made. */
    boolean timed() {
        return timed;
    }

    /**
     * A key as it is written among notes: its type and its bytes.
     *
     * @throws IllegalArgumentException if it is of another kind
     */
    byte[] typed(PublicKey key) {
        String encoded = HexFormat.of().formatHex(key.getEncoded());
        if (encoded.length() != prefix.length() + 2 * length || !encoded.startsWith(prefix)) {
            throw new IllegalArgumentException("No key for " + name());
        }
        return HexFormat.of().parseHex(type + encoded.substring(prefix.length()));
    }

    /** Whether {@code typed} is such a key, by its type and length. */
    boolean is(byte[] typed) {
        String hex = HexFormat.of().formatHex(typed);
        return hex.length() == type.length() + 2 * length && hex.startsWith(type);
    }

    /**
     * The key that {@link #typed} gives.
     *
     * @throws IllegalArgumentException if it is none
     */
    PublicKey key(byte[] typed) {
        try {
            String bytes = HexFormat.of().formatHex(typed).substring(type.length());
            return keys().generatePublic(new X509EncodedKeySpec(HexFormat.of().parseHex(prefix + bytes)));
        } catch (GeneralSecurityException unfit) {
            throw new IllegalArgumentException("No key for " + name(), unfit);
        }
    }

    PrivateKey secret(byte[] encoded) {
        try {
            return keys().generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException unfit) {
            throw new IllegalArgumentException("No key for " + name(), unfit);
        }
    }

    KeyPair pair() {
        try {
            if (this == SM2) {
                KeyPairGenerator made = KeyPairGenerator.getInstance("EC", Chinese.PROVIDER);
                made.initialize(new ECGenParameterSpec("sm2p256v1"));
                return made.generateKeyPair();
            }
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("There are no keys for " + name(), e);
        }
    }

    /**
     * The signature of {@code text}.
     *
     * @param second when it is made, in seconds since 1970; counts where signatures say so
     */
    byte[] signature(PrivateKey secret, String text, long second) throws GeneralSecurityException {
        Signature made = signature();
        made.initSign(secret);
        made.update(signed(text, second));
        byte[] signature = made.sign();
        return timed
                ? joined(ByteBuffer.allocate(SIGNATURE_TIME).putLong(second).array(), signature)
                : signature;
    }

    /** Whether {@code signature} is one of {@code text} by {@code key}. */
    boolean holds(PublicKey key, String text, byte[] signature) {
        int from = timed ? SIGNATURE_TIME : 0;
        if (signature.length <= from) {
            return false;
        }
        try {
            Signature check = signature();
            check.initVerify(key);
            check.update(signed(text, timed ? second(signature) : 0));
            return check.verify(signature, from, signature.length - from);
        } catch (GeneralSecurityException none) {
            return false;
        }
    }

    /** When a signature that says so was made, in seconds since 1970. */
    static long second(byte[] signature) {
        return new BigInteger(1, Arrays.copyOf(signature, SIGNATURE_TIME)).longValue();
    }

    private byte[] signed(String text, long second) {
        String whole = timed ? "cosignature/v1\ntime " + Long.toUnsignedString(second) + "\n" + text : text;
        return whole.getBytes(StandardCharsets.UTF_8);
    }

    private Signature signature() throws GeneralSecurityException {
        return this == SM2 ? Signature.getInstance("SM3withSM2", Chinese.PROVIDER) : Signature.getInstance("Ed25519");
    }

    private KeyFactory keys() throws GeneralSecurityException {
        return this == SM2 ? KeyFactory.getInstance("EC", Chinese.PROVIDER) : KeyFactory.getInstance("Ed25519");
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** Apart, since it takes a while to begin, which only who uses it should wait. */
    private static final class Chinese {

        static final Provider PROVIDER = new BouncyCastleProvider();
    }
}
