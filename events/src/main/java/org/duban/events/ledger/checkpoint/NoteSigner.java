package org.duban.events.ledger.checkpoint;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;

/**
 * Who signs statements.
 *
 * @param key by which others know him
 * @param secret the other half of that key
 */
public record NoteSigner(NoteKey key, PrivateKey secret) {

    private static final String ED25519 = "Ed25519";

    /** One of that name, with that pair of keys. */
    public static NoteSigner of(String name, KeyPair pair) {
        return new NoteSigner(new NoteKey(name, pair.getPublic()), pair.getPrivate());
    }

    /** A new one of that name. */
    public static NoteSigner named(String name) {
        try {
            return of(name, KeyPairGenerator.getInstance(ED25519).generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has Ed25519", e);
        }
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
        try {
            byte[] secret = Base64.getDecoder().decode(lines.getLast());
            NoteSigner read = new NoteSigner(
                    NoteKey.parse(lines.getFirst()),
                    KeyFactory.getInstance(ED25519).generatePrivate(new PKCS8EncodedKeySpec(secret)));
            if (!read.key.signed("", read.signature(""))) {
                throw new IllegalArgumentException("The halves are of two keys");
            }
            return read;
        } catch (GeneralSecurityException unfit) {
            throw new IllegalArgumentException("No Ed25519 key", unfit);
        }
    }

    /** The note with the signature added, for others to check. */
    public SignedNote sign(SignedNote note) {
        byte[] id = key.id();
        byte[] signature = signature(note.text());
        byte[] both = new byte[id.length + signature.length];
        System.arraycopy(id, 0, both, 0, id.length);
        System.arraycopy(signature, 0, both, id.length, signature.length);
        return note.with(key.name() + " " + Base64.getEncoder().encodeToString(both));
    }

    private byte[] signature(String text) {
        try {
            Signature made = Signature.getInstance(ED25519);
            made.initSign(secret);
            made.update(text.getBytes(StandardCharsets.UTF_8));
            return made.sign();
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
