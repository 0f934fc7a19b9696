package org.duban.ui.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Compares a password with its hash, slowly the first time and quickly ever after. What is remembered is a MAC over
 * hash and password under a key that dies with the process; a changed hash no longer matches it.
 */
final class PasswordCheck {

    private static final int KEY_BYTES = 32;
    private static final String MAC = "HmacSHA256";

    private final PasswordEncoder encoder;
    private final SecretKeySpec key;
    private final Map<String, byte[]> verified = new ConcurrentHashMap<>();

    PasswordCheck(PasswordEncoder encoder) {
        byte[] random = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(random);
        this.encoder = encoder;
        this.key = new SecretKeySpec(random, MAC);
    }

    /** Whether {@code password} is the one of {@code hash}, which is that of {@code name}. */
    boolean matches(String name, String password, String hash) {
        if (remembers(name, password, hash)) {
            return true;
        }
        boolean right = encoder.matches(password, hash);
        if (right) {
            verified.put(name, mac(hash, password));
        }
        return right;
    }

    /** Whether {@code password} was found to be the one of {@code hash} before; whether it is otherwise, is not asked. */
    boolean remembers(String name, String password, String hash) {
        byte[] known = verified.get(name);
        return known != null && MessageDigest.isEqual(known, mac(hash, password));
    }

    private byte[] mac(String hash, String password) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            mac.update(hash.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(password.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + MAC, e);
        }
    }
}
