package org.duban.ui.people;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-GCM: what is sealed with a key says nothing without it, and opens only as what it was sealed as. */
final class SealBox {

    /** How long a key is. */
    static final int KEY_BYTES = 32;

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String KEY = "AES";
    private static final String MAC = "HmacSHA256";
    private static final int VECTOR_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SealBox() {}

    /** A new key. */
    static byte[] key() {
        return random(KEY_BYTES);
    }

    /**
     * {@code text} sealed with {@code key}: the initialisation vector, and what the cipher makes of it.
     *
     * @param about what it opens as
     */
    static byte[] seal(byte[] key, String about, byte[] text) {
        return seal(key, random(VECTOR_BYTES), about, text);
    }

    /** The same, where the vector is worked out from all that is sealed: the same always becomes the same, and nothing else does. */
    static byte[] sealAlike(byte[] key, String about, byte[] text) {
        byte[] own = mac(key, "vector".getBytes(StandardCharsets.UTF_8), new byte[0]);
        byte[] vector = Arrays.copyOf(
                mac(own, mac(own, about.getBytes(StandardCharsets.UTF_8), new byte[0]), text), VECTOR_BYTES);
        return seal(key, vector, about, text);
    }

    /** The key for one thing alone: nobody works out {@code key} from it, or that of another thing. */
    static byte[] derived(byte[] key, String about) {
        return mac(key, "own\n".getBytes(StandardCharsets.UTF_8), about.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] mac(byte[] key, byte[] first, byte[] rest) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            mac.update(first);
            return mac.doFinal(rest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + MAC, e);
        }
    }

    private static byte[] seal(byte[] key, byte[] vector, String about, byte[] text) {
        try {
            byte[] sealed = run(Cipher.ENCRYPT_MODE, key, vector, about, text);
            return ByteBuffer.allocate(vector.length + sealed.length)
                    .put(vector)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + CIPHER, e);
        }
    }

    /** What was sealed; empty if it was with another key, or about something else. */
    static Optional<byte[]> open(byte[] key, String about, byte[] sealed) {
        if (sealed.length < VECTOR_BYTES) {
            return Optional.empty();
        }
        byte[] vector = Arrays.copyOf(sealed, VECTOR_BYTES);
        byte[] text = Arrays.copyOfRange(sealed, VECTOR_BYTES, sealed.length);
        try {
            return Optional.of(run(Cipher.DECRYPT_MODE, key, vector, about, text));
        } catch (AEADBadTagException otherKey) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + CIPHER, e);
        }
    }

    private static byte[] run(int mode, byte[] key, byte[] vector, String about, byte[] text)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(key, KEY), new GCMParameterSpec(TAG_BITS, vector));
        cipher.updateAAD(about.getBytes(StandardCharsets.UTF_8));
        return cipher.doFinal(text);
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
