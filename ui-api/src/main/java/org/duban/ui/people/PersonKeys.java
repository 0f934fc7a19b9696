package org.duban.ui.people;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.duban.command.Seals;
import org.duban.events.PersonId;
import org.duban.events.Sealed;
import org.duban.ui.files.BadSecretFile;
import org.duban.ui.files.SideMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys that names of people are sealed with, one for each person, apart from everything else.
 * Whoever destroys a person's key, here and in every backup, makes that person's names unreadable for good; ledger and
 * exports hold nothing but what is sealed.
 */
public final class PersonKeys implements Seals {

    private static final Logger LOG = LoggerFactory.getLogger(PersonKeys.class);
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String KEY = "AES";
    private static final int KEY_BYTES = 32;
    private static final int VECTOR_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SideMap keys;

    private PersonKeys(SideMap keys) {
        this.keys = keys;
    }

    /**
     * The keys in {@code keys}.
     *
     * @throws BadSecretFile if what is kept for somebody is no key
     */
    public static PersonKeys open(SideMap keys) {
        keys.all().forEach((person, key) -> {
            if (!isKey(key)) {
                throw new BadSecretFile(keys.name(), "holds no key of " + person + "; restore it from a backup");
            }
        });
        return new PersonKeys(keys);
    }

    private static boolean isKey(String text) {
        try {
            return Base64.getDecoder().decode(text).length == KEY_BYTES;
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    /** How many of the people have no key, so that nobody can read their names. */
    public long without(Collection<PersonId> people) {
        return people.stream()
                .filter(person -> keys.get(person.value()).isEmpty())
                .count();
    }

    /** A key that is made is durable before anything is sealed with it. */
    @Override
    public Sealed seal(PersonId person, String text) {
        byte[] vector = random(VECTOR_BYTES);
        byte[] sealed = sealed(key(person), vector, person, text);
        byte[] both = ByteBuffer.allocate(vector.length + sealed.length)
                .put(vector)
                .put(sealed)
                .array();
        return new Sealed(Base64.getEncoder().encodeToString(both));
    }

    /**
     * What is sealed; empty if the person's key is gone, or it was sealed with another one or for somebody else, which the
     * log tells.
     */
    public Optional<String> open(PersonId person, Sealed sealed) {
        return keys.get(person.value())
                .flatMap(key -> opened(Base64.getDecoder().decode(key), person, sealed));
    }

    private static Optional<String> opened(byte[] key, PersonId person, Sealed sealed) {
        byte[] both = Base64.getDecoder().decode(sealed.text());
        byte[] vector = Arrays.copyOf(both, VECTOR_BYTES);
        byte[] text = Arrays.copyOfRange(both, VECTOR_BYTES, both.length);
        try {
            return Optional.of(new String(run(Cipher.DECRYPT_MODE, key, vector, person, text), StandardCharsets.UTF_8));
        } catch (AEADBadTagException otherKey) {
            LOG.error("The key of person {} does not open the name; restore the right one from a backup", person);
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + CIPHER, e);
        }
    }

    private byte[] key(PersonId person) {
        Optional<String> kept = keys.get(person.value());
        if (kept.isPresent()) {
            return Base64.getDecoder().decode(kept.get());
        }
        String fresh = Base64.getEncoder().encodeToString(random(KEY_BYTES));
        return Base64.getDecoder().decode(keys.keep(person.value(), fresh));
    }

    private static byte[] sealed(byte[] key, byte[] vector, PersonId person, String text) {
        try {
            return run(Cipher.ENCRYPT_MODE, key, vector, person, text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + CIPHER, e);
        }
    }

    private static byte[] run(int mode, byte[] key, byte[] vector, PersonId person, byte[] text)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(key, KEY), new GCMParameterSpec(TAG_BITS, vector));
        cipher.updateAAD(person.value().getBytes(StandardCharsets.UTF_8));
        return cipher.doFinal(text);
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
