package org.duban.events.ledger.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals with keys that are in memory, and can be lost. */
public final class KnownSeals implements ContentSeals {

    private static final int VECTOR = 12;

    final Map<String, byte[]> keys = new HashMap<>();
    private final Map<String, String> streams = new TreeMap<>();
    private final SecureRandom random = new SecureRandom();

    @Override
    public byte[] seal(String key, String about, byte[] content) {
        byte[] vector = new byte[VECTOR];
        random.nextBytes(vector);
        return run(Cipher.ENCRYPT_MODE, made(key), vector, about, content)
                .map(box -> joined(vector, box))
                .orElseThrow();
    }

    @Override
    public byte[] sealAlike(String key, String about, byte[] content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(about.getBytes(StandardCharsets.UTF_8));
            byte[] vector = Arrays.copyOf(digest.digest(content), VECTOR);
            return run(Cipher.ENCRYPT_MODE, made(key), vector, about, content)
                    .map(box -> joined(vector, box))
                    .orElseThrow();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<byte[]> open(String key, String about, byte[] sealed) {
        if (!has(key) || sealed.length < VECTOR) {
            return Optional.empty();
        }
        byte[] vector = Arrays.copyOf(sealed, VECTOR);
        return run(
                Cipher.DECRYPT_MODE, keys.get(key), vector, about, Arrays.copyOfRange(sealed, VECTOR, sealed.length));
    }

    private byte[] made(String key) {
        return keys.computeIfAbsent(key, any -> {
            byte[] made = new byte[32];
            random.nextBytes(made);
            return made;
        });
    }

    private static Optional<byte[]> run(int mode, byte[] key, byte[] vector, String about, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, vector));
            cipher.updateAAD(about.getBytes(StandardCharsets.UTF_8));
            return Optional.of(cipher.doFinal(text));
        } catch (GeneralSecurityException notThis) {
            return Optional.empty();
        }
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    @Override
    public Optional<byte[]> disclosed(String key, String about) {
        return Optional.empty();
    }

    @Override
    public boolean has(String key) {
        return keys.containsKey(key);
    }

    @Override
    public void note(String stream, String key) {
        streams.put(stream, key);
    }

    @Override
    public Set<String> streams() {
        return streams.keySet();
    }

    @Override
    public String place() {
        return "memory";
    }
}
