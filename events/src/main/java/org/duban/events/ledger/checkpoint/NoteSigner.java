package org.duban.events.ledger.checkpoint;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/**
 * Who signs statements.
 *
 * @param key by which others know him
 * @param secret the other half of that key
 */
public record NoteSigner(NoteKey key, PrivateKey secret) {

    /** A new one of that name who signs so. */
    public static NoteSigner named(String name, NoteAlgorithm algorithm) {
        KeyPair pair = algorithm.pair();
        return new NoteSigner(new NoteKey(name, algorithm, pair.getPublic()), pair.getPrivate());
    }

    /** As it is kept where nobody else reads: the key by which others know him, and on the next line the other half of it. */
    public String written() {
        return key.written() + "\n" + Base64.getEncoder().encodeToString(secret.getEncoded()) + "\n";
    }

    /**
     * Reads what {@link #written} gives.
     *
     * @throws IllegalArgumentException if it is anything else, or the two halves are not of one key
     */
    public static NoteSigner parse(String written) {
        List<String> lines = written.lines().toList();
        if (lines.size() != 2) {
            throw new IllegalArgumentException("Two lines are expected");
        }
        NoteKey key = NoteKey.parse(lines.getFirst());
        NoteSigner read =
                new NoteSigner(key, key.algorithm().secret(Base64.getDecoder().decode(lines.getLast())));
        if (!key.signed("", read.signature("", Instant.EPOCH))) {
            throw new IllegalArgumentException("The halves are of two keys");
        }
        return read;
    }

    /**
     * The note with the signature added, for others to check.
     *
     * @param now when; a witness's signature says so
     */
    public SignedNote sign(SignedNote note, Instant now) {
        byte[] id = key.id();
        byte[] signature = signature(note.text(), now);
        byte[] both = new byte[id.length + signature.length];
        System.arraycopy(id, 0, both, 0, id.length);
        System.arraycopy(signature, 0, both, id.length, signature.length);
        return note.with(key.name() + " " + Base64.getEncoder().encodeToString(both));
    }

    private byte[] signature(String text, Instant now) {
        try {
            return key.algorithm().signature(secret, text, now.getEpochSecond());
        } catch (GeneralSecurityException unfit) {
            throw new IllegalStateException("The key of " + key.name() + " cannot sign", unfit);
        }
    }

    /** Never the key. */
    @Override
    public String toString() {
        return key.name();
    }
}
