package org.duban.events.ledger.checkpoint;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * By whom a statement may be signed: a name and a key, written as a verifier key of signed notes, {@code NAME+ID+KEY}.
 *
 * @param name without spaces and {@code +}
 * @param key the public one
 */
public record NoteKey(String name, NoteAlgorithm algorithm, PublicKey key) {

    private static final Pattern NAME = Pattern.compile("[^\\s+]{1,128}");
    private static final int ID_BYTES = 4;
    private static final int PARTS = 3;

    /** @throws IllegalArgumentException if it cannot be called that, or the key is of another kind */
    public NoteKey {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("A signer has a name without spaces and +");
        }
        algorithm.typed(key);
    }

    /** The first four bytes of a digest of name and key, by which its signatures are found. */
    byte[] id() {
        MessageDigest digest = sha256();
        digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(algorithm.typed(key));
        return Arrays.copyOf(digest.digest(), ID_BYTES);
    }

    /** Whether {@code signature} is this signer's of {@code text}. */
    boolean signed(String text, byte[] signature) {
        return algorithm.holds(key, text, signature);
    }

    /** As it is handed to whoever is to check statements. */
    public String written() {
        return name + "+" + HexFormat.of().formatHex(id()) + "+"
                + Base64.getEncoder().encodeToString(algorithm.typed(key));
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
            for (NoteAlgorithm algorithm : NoteAlgorithm.values()) {
                if (algorithm.is(typed)) {
                    NoteKey read = new NoteKey(parts[0], algorithm, algorithm.key(typed));
                    if (read.written().equals(written.strip())) {
                        return read;
                    }
                }
            }
        }
        throw new IllegalArgumentException("NAME+ID+KEY of a signer expected");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
