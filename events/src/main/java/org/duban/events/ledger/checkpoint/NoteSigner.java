package org.duban.events.ledger.checkpoint;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;

/**
 * Who signs statements.
 *
 * @param key by which others know him
 * @param secret the other half of that key
 */
public record NoteSigner(NoteKey key, PrivateKey secret) {

    /** One of that name, with that pair of keys. */
    public static NoteSigner of(String name, KeyPair pair) {
        return new NoteSigner(new NoteKey(name, pair.getPublic()), pair.getPrivate());
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
            Signature made = Signature.getInstance("Ed25519");
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
