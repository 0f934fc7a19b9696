package org.duban.events.ledger.checkpoint;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * By whom a statement may be signed: a name and an Ed25519 key, written as a verifier key of signed notes,
 * {@code NAME+ID+KEY}.
 *
 * @param name without spaces and {@code +}
 * @param key the public one
 */
public record NoteKey(String name, PublicKey key) {

    /** What stands in front of the 32 bytes of a key in its usual form. */
    private static final byte[] PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final Pattern NAME = Pattern.compile("[^\\s+]{1,128}");
    private static final byte ED25519 = 1;
    private static final int ID_BYTES = 4;
    private static final int PARTS = 3;

    /** @throws IllegalArgumentException if it cannot be called that, or the key is of another kind */
    public NoteKey {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("A signer has a name without spaces and +");
        }
        if (key.getEncoded().length != PREFIX.length + 32) {
            throw new IllegalArgumentException("An Ed25519 key is expected");
        }
    }

    /** The first four bytes of a digest of name and key, by which its signatures are found. */
    byte[] id() {
        MessageDigest digest = sha256();
        digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(typed());
        return Arrays.copyOf(digest.digest(), ID_BYTES);
    }

    /** Whether {@code signature} is this signer's of {@code text}. */
    boolean signed(String text, byte[] signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(signature);
        } catch (GeneralSecurityException none) {
            return false;
        }
    }

    /** As it is handed to whoever is to check statements. */
    public String written() {
        return name + "+" + HexFormat.of().formatHex(id()) + "+"
                + Base64.getEncoder().encodeToString(typed());
    }

    /**
     * Reads what {@link #written} gives.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    public static NoteKey parse(String written) {
        String[] parts = written.strip().split("\\+", PARTS);
        if (parts.length == PARTS) {
            byte[] typed = Base64.getDecoder().decode(parts[2]);
            if (typed.length == 33 && typed[0] == ED25519) {
                NoteKey read = new NoteKey(parts[0], key(Arrays.copyOfRange(typed, 1, typed.length)));
                if (read.written().equals(written.strip())) {
                    return read;
                }
            }
        }
        throw new IllegalArgumentException("NAME+ID+KEY of a signer expected");
    }

    private static PublicKey key(byte[] bytes) {
        byte[] encoded = Arrays.copyOf(PREFIX, PREFIX.length + bytes.length);
        System.arraycopy(bytes, 0, encoded, PREFIX.length, bytes.length);
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException unfit) {
            throw new IllegalArgumentException("No Ed25519 key", unfit);
        }
    }

    private byte[] typed() {
        byte[] encoded = key.getEncoded();
        byte[] typed = Arrays.copyOfRange(encoded, PREFIX.length - 1, encoded.length);
        typed[0] = ED25519;
        return typed;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
