package org.duban.ui.people;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.duban.command.Seals;
import org.duban.events.PersonId;
import org.duban.events.Sealed;
import org.duban.ui.files.SecretMap;

/**
 * The keys that names of people are sealed with, one for each person, in a file of their own that only its owner reads.
 * Whoever destroys a person's key, here and in every backup, makes that person's names unreadable for good; ledger and
 * exports hold nothing but what is sealed.
 */
public final class PersonKeys implements Seals {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String KEY = "AES";
    private static final int KEY_BYTES = 32;
    private static final int VECTOR_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretMap keys;

    private PersonKeys(SecretMap keys) {
        this.keys = keys;
    }

    /**
     * The keys kept in {@code path}, none if there is no such file.
     *
     * @throws org.duban.ui.files.BadSecretFile if it is not such a file
     */
    public static PersonKeys open(Path path) {
        return new PersonKeys(SecretMap.open(path));
    }

    /** A key that is made is durable before anything is sealed with it. */
    @Override
    public Sealed seal(PersonId person, String text) {
        byte[] vector = random(VECTOR_BYTES);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, key(person), vector, person, text.getBytes(StandardCharsets.UTF_8));
        byte[] both = ByteBuffer.allocate(vector.length + sealed.length)
                .put(vector)
                .put(sealed)
                .array();
        return new Sealed(Base64.getEncoder().encodeToString(both));
    }

    /**
     * What is sealed; empty if the person's key is gone.
     *
     * @throws IllegalStateException if the key does not open it: it is another one, or the text was sealed for somebody
     *     else
     */
    public Optional<String> open(PersonId person, Sealed sealed) {
        return keys.get(person.value()).map(key -> {
            byte[] both = Base64.getDecoder().decode(sealed.text());
            byte[] vector = Arrays.copyOf(both, VECTOR_BYTES);
            byte[] text = Arrays.copyOfRange(both, VECTOR_BYTES, both.length);
            return new String(
                    run(Cipher.DECRYPT_MODE, Base64.getDecoder().decode(key), vector, person, text),
                    StandardCharsets.UTF_8);
        });
    }

    private synchronized byte[] key(PersonId person) {
        Optional<String> kept = keys.get(person.value());
        if (kept.isPresent()) {
            return Base64.getDecoder().decode(kept.get());
        }
        byte[] fresh = random(KEY_BYTES);
        keys.put(person.value(), Base64.getEncoder().encodeToString(fresh));
        return fresh;
    }

    private static byte[] run(int mode, byte[] key, byte[] vector, PersonId person, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, new SecretKeySpec(key, KEY), new GCMParameterSpec(TAG_BITS, vector));
            cipher.updateAAD(person.value().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key of person " + person + " does not fit", e);
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
