package org.duban.ui.accounts;

import java.util.Map;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes passwords with Argon2id, which reads them whole, as many bytes as they have; hashes of bcrypt, which earlier
 * versions made, are still understood, and replaced when their bearer logs in. Each hash takes much memory and time on purpose, so only a few are made at once.
 */
public final class Hashing {

    /** A hash of nothing that anybody could type: who has no account is answered after as long as who has one. */
    public static final String NOBODYS =
            "{argon2}$argon2id$v=19$m=19456,t=2,p=1$Cu8gLivepSTR/P5YLS6yaA$0MgdlVVpO9ldf68+t+hKAKy/J8xogsMn8uDhWLv8kog";

    private static final String ARGON2 = "argon2";
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;

    /** The least of OWASP's choices for Argon2id: 19 MiB, twice over. */
    private static final int MEMORY_KIB = 19_456;

    private static final int PASSES = 2;
    private static final int MOST_AT_ONCE = 4;

    private static final String OLD = "{bcrypt}";

    private Hashing() {}

    /** Whether {@code hash} is one that earlier versions made. */
    static boolean isOld(String hash) {
        return hash.startsWith(OLD);
    }

    /**
     * What new passwords are hashed with, and old ones are compared by.
     *
     * @param processors of this machine
     */
    public static PasswordEncoder encoder(int processors) {
        Map<String, PasswordEncoder> known = Map.of(
                ARGON2,
                new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES),
                "bcrypt",
                new BCryptPasswordEncoder());
        return new BoundedEncoder(
                new DelegatingPasswordEncoder(ARGON2, known), Math.min(MOST_AT_ONCE, Math.max(1, processors)));
    }
}
